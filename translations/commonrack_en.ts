<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/GatewayErrors.cpp" line="+41"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/AuthToken.cpp" line="+67"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message numerus="yes">
        <location filename="../app/DesktopPages.cpp" line="+107"/>
        <source>%Ln leases are in %1.</source>
        <translation>
            <numerusform>%Ln lease is in %1.</numerusform>
            <numerusform>%Ln leases are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/DesktopLeases.cpp" line="+69"/>
        <source>%Ln lines are in %1.</source>
        <translation>
            <numerusform>%Ln line is in %1.</numerusform>
            <numerusform>%Ln lines are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy</name>
    <message numerus="yes">
        <location filename="../models/deploy/PolicyGuard.cpp" line="+122"/>
        <source>The policy allows %n deployment(s) at a time. Close one, or change the policy.</source>
        <translation>
            <numerusform>The policy allows %n deployment at a time. Close one, or change the policy.</numerusform>
            <numerusform>The policy allows %n deployments at a time. Close one, or change the policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The policy allows %n deployment(s) a day; this one waits for the next day.</source>
        <translation>
            <numerusform>The policy allows %n deployment a day; this one waits for the next day.</numerusform>
            <numerusform>The policy allows %n deployments a day; this one waits for the next day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy::Trigger</name>
    <message numerus="yes">
        <location filename="../models/deploy/TriggerDryRun.cpp" line="+88"/>
        <source>Members take turns; the next takes over after %n block(s).</source>
        <translation>
            <numerusform>Members take turns; the next takes over after %n block.</numerusform>
            <numerusform>Members take turns; the next takes over after %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy::TriggerSet</name>
    <message numerus="yes">
        <location filename="../models/deploy/TriggerSet.cpp" line="+35"/>
        <source>%n rule(s) were written by a newer version of the program and do nothing here; install that version to use them.</source>
        <translation>
            <numerusform>%n rule was written by a newer version of the program and does nothing here; install that version to use it.</numerusform>
            <numerusform>%n rules were written by a newer version of the program and do nothing here; install that version to use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy::TurnGuard</name>
    <message numerus="yes">
        <location filename="../models/deploy/TurnGuard.cpp" line="+58"/>
        <source>%1’s computer has the first turn; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>%1’s computer has the first turn; this one takes over in %n block</numerusform>
            <numerusform>%1’s computer has the first turn; this one takes over in %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1’s computer has the turn now; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>%1’s computer has the turn now; this one takes over in %n block</numerusform>
            <numerusform>%1’s computer has the turn now; this one takes over in %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>market::StoredLines</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/StoredLines.cpp" line="+102"/>
        <source>%n line(s) came faster than they can be kept and are left out.</source>
        <translation>
            <numerusform>%n line came faster than it can be kept and is left out.</numerusform>
            <numerusform>%n lines came faster than they can be kept and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountPanel</name>
    <message numerus="yes">
        <location filename="../ui/wallet/AccountPanel.cpp" line="+90"/>
        <source>Member with %n vote(s) · %1</source>
        <translation>
            <numerusform>Member with %n vote · %1</numerusform>
            <numerusform>Member with %n votes · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message numerus="yes">
        <location filename="../ui/wallet/ActivityPanel.cpp" line="+96"/>
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AuditTab</name>
    <message numerus="yes">
        <location filename="../ui/deploy/AuditTab.cpp" line="+132"/>
        <location line="+127"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message numerus="yes">
        <location filename="../ui/editor/EditorPage.cpp" line="+107"/>
        <source>Correct %n error(s) first.</source>
        <translation>
            <numerusform>Correct %n error first.</numerusform>
            <numerusform>Correct %n errors first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FlowRun</name>
    <message numerus="yes">
        <location filename="../ui/shell/FlowRun.cpp" line="+171"/>
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmation</numerusform>
            <numerusform>%n confirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message numerus="yes">
        <location filename="../ui/editor/ProblemList.cpp" line="+62"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <location filename="../ui/shell/ReviewSheet.cpp" line="+180"/>
        <source>Data, %n byte(s)</source>
        <translation>
            <numerusform>Data, %n byte</numerusform>
            <numerusform>Data, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message numerus="yes">
        <location filename="../ui/deploy/RuleWords.cpp" line="+36"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+66"/>
        <source>at most %n replica(s)</source>
        <translation>
            <numerusform>at most %n replica</numerusform>
            <numerusform>at most %n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n at a time</source>
        <translation>
            <numerusform>at most %n at a time</numerusform>
            <numerusform>at most %n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n a day</source>
        <translation>
            <numerusform>at most %n a day</numerusform>
            <numerusform>at most %n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriggerBanners</name>
    <message numerus="yes">
        <location filename="../ui/deploy/TriggerBanners.cpp" line="+64"/>
        <source>%n proposal(s) came while the rule was paused. Choose what becomes of them.</source>
        <translation>
            <numerusform>%n proposal came while the rule was paused. Choose what becomes of it.</numerusform>
            <numerusform>%n proposals came while the rule was paused. Choose what becomes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Leave %n proposal(s)?</source>
        <translation>
            <numerusform>Leave %n proposal?</numerusform>
            <numerusform>Leave %n proposals?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriggerPage</name>
    <message numerus="yes">
        <location filename="../ui/deploy/TriggerPage.cpp" line="+201"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriggerPulse</name>
    <message numerus="yes">
        <location filename="../ui/deploy/TriggerPulse.cpp" line="+104"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WalletPage</name>
    <message numerus="yes">
        <location filename="../ui/wallet/WalletPage.cpp" line="+147"/>
        <source>%n account(s) on this computer</source>
        <translation>
            <numerusform>%n account on this computer</numerusform>
            <numerusform>%n accounts on this computer</numerusform>
        </translation>
    </message>
</context>
</TS>
