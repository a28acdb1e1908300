// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseSessionWords.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

StateWords wordsFor(SessionState state)
{
    const auto with = [](const QString &word, Tone tone) { return StateWords{word, tone, shapeOf(tone)}; };
    switch (state) {
    case SessionState::Locked: return {tr("Locked"), Tone::Caution, Shape::Lock};
    case SessionState::NoGateway: return with(tr("No gateway"), Tone::Bad);
    case SessionState::Connecting: return with(tr("Connecting"), Tone::Info);
    case SessionState::AwaitingManifest: return with(tr("Needs the manifest"), Tone::Caution);
    case SessionState::Sending: return with(tr("Sending"), Tone::Info);
    case SessionState::Deploying: return with(tr("Deploying"), Tone::Info);
    case SessionState::Ready: return with(tr("Ready"), Tone::Good);
    case SessionState::Unreachable: return with(tr("No answer"), Tone::Bad);
    case SessionState::Refused: return with(tr("Refused"), Tone::Bad);
    case SessionState::Ended: break;
    }
    return with(tr("Ended"), Tone::Off);
}

QString sentenceOf(const market::LeaseSession &session)
{
    if (!session.problem().isEmpty())
        return session.problem();
    switch (session.state()) {
    case SessionState::Locked: return tr("The wallet is locked. Unlock it: the provider only answers who signs.");
    case SessionState::NoGateway: return tr("The provider has registered no address to talk to. Ask the provider, or close the lease.");
    case SessionState::Connecting: return tr("Asking the provider how the lease stands…");
    case SessionState::AwaitingManifest:
        return session.manifest().isEmpty() ? tr("The provider waits for the manifest, which is not known on this computer. Choose the ICL file that was ordered.")
                                            : tr("The provider waits for the manifest. Send it to start what was ordered.");
    case SessionState::Sending: return tr("The manifest is on its way to the provider…");
    case SessionState::Deploying: return tr("The provider starts what the manifest describes. Not everything is ready yet.");
    case SessionState::Ready: return tr("Everything that was ordered is ready.");
    case SessionState::Unreachable: return tr("The provider does not answer. It is asked again by itself; you can ask now.");
    case SessionState::Refused: return tr("The provider refused the request. Look at the manifest and try again.");
    case SessionState::Ended: break;
    }
    return tr("The lease has ended. What was kept can still be read.");
}

SessionStep stepOf(const market::LeaseSession &session)
{
    switch (session.state()) {
    case SessionState::Locked: return SessionStep::Unlock;
    case SessionState::AwaitingManifest: return session.manifest().isEmpty() ? SessionStep::ChooseManifest : SessionStep::SendManifest;
    case SessionState::Unreachable:
    case SessionState::Refused: return SessionStep::TryAgain;
    default: return SessionStep::None;
    }
}

QString stepWord(SessionStep step)
{
    switch (step) {
    case SessionStep::Unlock: return tr("Unlock…");
    case SessionStep::SendManifest: return tr("Send the manifest");
    case SessionStep::ChooseManifest: return tr("Choose a file…");
    case SessionStep::TryAgain: return tr("Try again");
    case SessionStep::None: break;
    }
    return {};
}

} // namespace ui
