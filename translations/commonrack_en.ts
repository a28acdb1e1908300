<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>app::StatusFeed</name>
        <message numerus="yes">
            <location filename="../app/StatusFeed.cpp" line="+100" />
            <source>alive, %n blocks behind</source>
            <translation>
                <numerusform>alive, %n block behind</numerusform>
                <numerusform>alive, %n blocks behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>catching up, %n blocks behind</source>
            <translation>
                <numerusform>catching up, %n block behind</numerusform>
                <numerusform>catching up, %n blocks behind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AccountPanel</name>
        <message numerus="yes">
            <location filename="../ui/wallet/AccountPanel.cpp" line="+90" />
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
            <location filename="../ui/wallet/ActivityPanel.cpp" line="+95" />
            <source>%n transaction(s)</source>
            <translation>
                <numerusform>%n transaction</numerusform>
                <numerusform>%n transactions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EditorPage</name>
        <message numerus="yes">
            <location filename="../ui/editor/EditorPage.cpp" line="+107" />
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
            <location filename="../ui/shell/FlowRun.cpp" line="+171" />
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
            <location filename="../ui/editor/ProblemList.cpp" line="+59" />
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
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
            <location filename="../ui/shell/ReviewSheet.cpp" line="+167" />
            <source>Data, %n byte(s)</source>
            <translation>
                <numerusform>Data, %n byte</numerusform>
                <numerusform>Data, %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::WalletPage</name>
        <message numerus="yes">
            <location filename="../ui/wallet/WalletPage.cpp" line="+147" />
            <source>%n account(s) on this computer</source>
            <translation>
                <numerusform>%n account on this computer</numerusform>
                <numerusform>%n accounts on this computer</numerusform>
            </translation>
        </message>
    </context>
</TS>
