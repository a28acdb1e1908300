// SPDX-License-Identifier: Apache-2.0
// The end of the program, written out: first what could start something new, then what waits, then what keeps.
#include "app/Services.h"

namespace app {

base::Async<bool> Services::shutDown()
{
    m_closing = true;
    m_again.reset();
    m_imageAgain.reset();
    m_stuckAt = nullptr;
    m_neighbours.reset();
    m_marketNeighbours.reset();
    m_gateways.reset();  // their containers go on
    m_eventFeed.stop();
    triggerDesk.stop();  // nothing new is deployed; what is journaled goes on at the next start
    (void)draft.flush(); // what was typed is on disk
    vault.lock();        // keys are wiped
    socket.close();      // every question in flight is answered with Closed
    http.close();
    ruleNetworks.close();
    if (!m_sandbox)
        return base::ready<bool>(true);
    return m_sandbox->stop(); // chain and engine end by themselves, writing their state; containers go on
}                             // ~Services: the database finishes its writes and closes; the profile lock is freed last

} // namespace app
