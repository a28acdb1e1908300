<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Text</name>
    <message>
        <location filename="../models/chain/rpc/RpcErrors.cpp" line="+23"/>
        <source>There is no computer called %1. Check the spelling of the endpoint in Settings, and your internet connection.</source>
        <translation>Es gibt keinen Computer namens %1. Bitte die Schreibweise des Endpunkts in den Einstellungen und die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The identity of %1 could not be verified, so nothing was sent. Choose another endpoint in Settings.</source>
        <translation>Die Identität von %1 ließ sich nicht bestätigen, daher wurde nichts gesendet. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The connection to the node at %1 broke off. It is tried again by itself.</source>
        <translation>Die Verbindung zum Knoten bei %1 ist abgebrochen. Sie wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No answer from the node at %1. Check that it is running, or choose another endpoint in Settings.</source>
        <translation>Keine Antwort vom Knoten bei %1. Bitte prüfen, ob er läuft, oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The node at %1 did not answer in time. Try again, or choose another endpoint in Settings.</source>
        <translation>Der Knoten bei %1 hat nicht rechtzeitig geantwortet. Bitte erneut versuchen oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The answer of the node at %1 is too large to be taken. Choose another endpoint in Settings.</source>
        <translation>Die Antwort des Knotens bei %1 ist zu groß, um angenommen zu werden. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node at %1 keeps failing and is left alone for %2 s. Wait, or choose another endpoint in Settings.</source>
        <translation>Der Knoten bei %1 versagt immer wieder und wird %2 s lang in Ruhe gelassen. Bitte warten oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The connection to the node has been closed.</source>
        <translation>Die Verbindung zum Knoten wurde geschlossen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node answered something impossible. Choose another endpoint in Settings.</source>
        <translation>Die Antwort des Knotens ist unmöglich. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The node at %1 gets too many requests from here. Wait a moment, or choose another endpoint in Settings.</source>
        <translation>Der Knoten bei %1 erhält von hier zu viele Anfragen. Bitte kurz warten oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The node at %1 does not let us in. Check the key in its address in Settings.</source>
        <translation>Der Knoten bei %1 verweigert den Zugang. Bitte den Schlüssel in seiner Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The endpoint %1 has moved. Enter its new address in Settings.</source>
        <translation>Der Endpunkt %1 ist umgezogen. Bitte die neue Adresse in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The node at %1 has trouble of its own (%2). Try again later, or choose another endpoint in Settings.</source>
        <translation>Der Knoten bei %1 hat selbst Schwierigkeiten (%2). Bitte später erneut versuchen oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no node behind %1 (%2). Check the address of the endpoint in Settings.</source>
        <translation>Hinter %1 steht kein Knoten (%2). Bitte die Adresse des Endpunkts in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxBroadcast.cpp" line="+39"/>
        <source>The node could not be reached while sending. The transaction may still go through: look at Activity before you try again.</source>
        <translation>Der Knoten war beim Senden nicht erreichbar. Die Transaktion kann trotzdem durchgehen: bitte erst unter „Aktivität“ nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Another transaction of this account was mined first, so this one was not sent. Try again.</source>
        <translation>Eine andere Transaktion dieses Kontos kam zuerst in einen Block, daher wurde diese nicht gesendet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account does not hold enough for this and its network fee. Add funds, then try again.</source>
        <translation>Das Guthaben dieses Kontos reicht hierfür und für die Netzwerkgebühr nicht aus. Bitte erst aufladen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The network fee has gone up meanwhile, so the node did not take the transaction. Try again.</source>
        <translation>Die Netzwerkgebühr ist inzwischen gestiegen, daher hat der Knoten die Transaktion nicht angenommen. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The transaction was not sent. %1</source>
        <translation>Die Transaktion wurde nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../models/deploy/ContainerPlan.cpp" line="+70"/>
        <source>“%1” is not the name of a container image.</source>
        <translation>„%1“ ist nicht der Name eines Container-Images.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The volume&apos;s mount point “%1” is not an absolute path.</source>
        <translation>Der Einhängepunkt „%1“ des Volumes ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The document asks for %1 copies; at most %2 run on one computer.</source>
        <translation>Das Dokument verlangt %1 Kopien; auf einem Computer laufen höchstens %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not the name of an environment variable.</source>
        <translation>„%1“ ist nicht der Name einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A port must be between 1 and 65535.</source>
        <translation>Ein Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <location filename="../models/store/AtomicFile.cpp" line="+34"/>
        <location filename="../models/store/Sql.cpp" line="+42"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>Der Datenträger ist voll; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file cannot be written; check the folder&apos;s permissions.</source>
        <translation>Die Datei lässt sich nicht schreiben; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The folder of the file does not exist.</source>
        <translation>Der Ordner der Datei existiert nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file could not be written; the disk reported an error.</source>
        <translation>Die Datei konnte nicht geschrieben werden; der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The file could not be written; check the disk and its permissions.</source>
        <translation>Die Datei konnte nicht geschrieben werden; bitte Datenträger und Rechte prüfen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The file does not exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file cannot be read; check its permissions.</source>
        <translation>Die Datei lässt sich nicht lesen; bitte ihre Rechte prüfen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read; the disk reported an error.</source>
        <translation>Die Datei lässt sich nicht lesen; der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is too large to be what it should be.</source>
        <translation>Die Datei ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <location filename="../models/store/Sql.cpp" line="+4"/>
        <source>The data file cannot be opened for writing; check the folder&apos;s permissions.</source>
        <translation>Die Datendatei lässt sich nicht zum Schreiben öffnen; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The data file is damaged; restart the program to have it set aside.</source>
        <translation>Die Datendatei ist beschädigt; bitte das Programm neu starten, damit sie beiseitegelegt wird.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The data file is in use by another program.</source>
        <translation>Die Datendatei wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk reported an error while reading or writing the data file.</source>
        <translation>Der Datenträger meldete beim Lesen oder Schreiben der Datendatei einen Fehler.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An entry like this exists already.</source>
        <translation>Einen solchen Eintrag gibt es schon.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The data file could not be read or written.</source>
        <translation>Die Datendatei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../app/AppPaths.cpp" line="+53"/>
        <source>The folder %1 cannot be made. Choose another one with --profile-dir.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Bitte mit --profile-dir einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../app/NetworkProfiles.cpp" line="+42"/>
        <source>There is no network “%1”. Choose one of: %2.</source>
        <translation>Es gibt kein Netzwerk „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+30"/>
        <source>This build lacks the contract %1.</source>
        <translation>Dieser Fassung des Programms fehlt der Vertrag %1.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/AnvilNode.cpp" line="+66"/>
        <source>The Sandbox needs the program anvil, which is not here. Run “npm install -g @foundry-rs/anvil”, or put anvil beside Commonrack, then try again; or choose another network in Settings.</source>
        <translation>Die Sandbox braucht das Programm anvil, das hier fehlt. Bitte „npm install -g @foundry-rs/anvil“ ausführen oder anvil neben Commonrack ablegen und es erneut versuchen; oder in den Einstellungen ein anderes Netzwerk wählen.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/ContainerEngineService.cpp" line="+68"/>
        <source>No container engine was found. Install Podman, which is used as soon as it is there; or name another engine&apos;s socket in Settings.</source>
        <translation>Keine Container-Engine gefunden. Bitte Podman installieren, das benutzt wird, sobald es da ist; oder in den Einstellungen den Socket einer anderen Engine nennen.</translation>
    </message>
    <message>
        <location filename="../app/Settings.cpp" line="+40"/>
        <source>The settings cannot be read, so the usual ones are in use; check the file %1.</source>
        <translation>Die Einstellungen sind nicht lesbar, daher gelten die üblichen; bitte die Datei %1 prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The settings were damaged, so the usual ones are in use; set them again in Settings. The old file is kept as %1.</source>
        <translation>Die Einstellungen waren beschädigt, daher gelten die üblichen; bitte in den Einstellungen neu wählen. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <location filename="../app/CommandLine.cpp" line="+21"/>
        <source>--rpc wants an address that starts with http://, https://, ws:// or wss://, not “%1”.</source>
        <translation>--rpc erwartet eine Adresse, die mit http://, https://, ws:// oder wss:// beginnt, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draft, vote on and execute proposals that are infrastructure.</source>
        <translation>Vorschläge, die Infrastruktur sind, entwerfen, abstimmen und ausführen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network to open: sandbox, sepolia, base, base-sepolia or one of your own.</source>
        <translation>Zu öffnendes Netzwerk: sandbox, sepolia, base, base-sepolia oder ein eigenes.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder for keys, drafts and journal.</source>
        <translation>Ordner für Schlüssel, Entwürfe und Journal.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Use this node instead of the network&apos;s own endpoints.</source>
        <translation>Diesen Knoten anstelle der Endpunkte des Netzwerks benutzen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Play the whole story in the Sandbox and save a picture of every step.</source>
        <translation>Die ganze Geschichte in der Sandbox durchspielen und von jedem Schritt ein Bild speichern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a picture of the window once the network is living.</source>
        <translation>Ein Bild des Fensters speichern, sobald das Netzwerk lebt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language, for example de or es.</source>
        <translation>Sprache, zum Beispiel de oder es.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>light, dark or contrast.</source>
        <translation>light, dark oder contrast.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Try --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not an option. Try --help.</source>
        <translation>„%1“ ist keine Option. Siehe --help.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>--theme is light, dark or contrast.</source>
        <translation>--theme ist light, dark oder contrast.</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <location filename="../app/Desktop.cpp" line="+60"/>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock the wallet</source>
        <translation>Wallet sperren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Your draft is not saved yet: %1 Close again to leave without it.</source>
        <translation>Der Entwurf ist noch nicht gespeichert: %1 Erneut schließen, um ohne ihn zu gehen.</translation>
    </message>
</context>
<context>
    <name>app::RailBadges</name>
    <message>
        <location filename="../app/RailBadges.cpp" line="+49"/>
        <location line="+1"/>
        <source>waiting for you</source>
        <comment>after a number</comment>
        <translation>warten auf Sie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>running</source>
        <comment>after a number</comment>
        <translation>laufen</translation>
    </message>
</context>
<context>
    <name>app::Sandbox</name>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+56"/>
        <source>Starting a private chain on this computer…</source>
        <translation>Eine private Chain wird auf diesem Computer gestartet&#xa0;…</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>The Sandbox&apos;s chain stopped by itself; it is started again in a moment.</source>
        <translation>Die Kette der Sandbox ist von selbst stehen geblieben; sie wird gleich wieder gestartet.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>The Sandbox&apos;s chain did not start; %1 says why. Try again, or choose another network in Settings.</source>
        <translation>Die Kette der Sandbox ist nicht gestartet; %1 sagt, warum. Bitte erneut versuchen oder in den Einstellungen ein anderes Netzwerk wählen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Deploying the DAO&apos;s contracts…</source>
        <translation>Die Verträge der DAO werden bereitgestellt&#xa0;…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The Sandbox could not be set up.</source>
        <translation>Die Sandbox ließ sich nicht einrichten.</translation>
    </message>
</context>
<context>
    <name>app::Services</name>
    <message>
        <location filename="../app/Services.cpp" line="+65"/>
        <source>The network “%1” is not known any more, so this is the Sandbox; choose another network in Settings.</source>
        <translation>Das Netzwerk „%1“ ist nicht mehr bekannt, daher ist dies die Sandbox; bitte in den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The network “%1” names no endpoint. Add one to its file, or name a node with --rpc.</source>
        <translation>Das Netzwerk „%1“ nennt keinen Endpunkt. Bitte in seiner Datei einen ergänzen oder mit --rpc einen Knoten nennen.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 DAO</source>
        <translation>DAO %1</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Opening the journal…</source>
        <translation>Das Journal wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The journal was damaged and a new one begun; what was deployed before runs on, but is not listed here. The old file is kept as %1.</source>
        <translation>Das Journal war beschädigt, ein neues ist begonnen; was vorher bereitgestellt wurde, läuft weiter, steht hier aber nicht. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The draft could not be read, so a new one is begun; the old one is kept as %1.</source>
        <translation>Der Entwurf war nicht lesbar, daher ist ein neuer begonnen; der alte bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Making a demo wallet…</source>
        <translation>Eine Demo-Wallet wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Demo member</source>
        <translation>Demo-Mitglied</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The demo wallet’s password is “%1”.</source>
        <translation>Das Passwort der Demo-Wallet lautet „%1“.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>This node belongs to chain %1, but %2 is chain %3. Choose another endpoint in Settings.</source>
        <translation>Dieser Knoten gehört zur Chain %1, aber %2 ist Chain %3. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <location filename="../app/StatusFeed.cpp" line="+63"/>
        <source>connecting…</source>
        <translation>verbindet&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>alive, %n blocks behind</source>
        <translation>
            <numerusform>aktiv, %n Block zurück</numerusform>
            <numerusform>aktiv, %n Blöcke zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>catching up, %n blocks behind</source>
        <translation>
            <numerusform>holt auf, %n Block zurück</numerusform>
            <numerusform>holt auf, %n Blöcke zurück</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>alarm: look at the journal</source>
        <translation>Alarm: bitte ins Journal sehen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stopped: look at the journal</source>
        <translation>gestoppt: bitte ins Journal sehen</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <location filename="../models/base/Hex.cpp" line="+43"/>
        <source>This should be 0x followed by pairs of the digits 0-9 and a-f.</source>
        <translation>Erwartet wird 0x, gefolgt von Paaren der Ziffern 0-9 und a-f.</translation>
    </message>
    <message>
        <location filename="../models/base/Json.cpp" line="+57"/>
        <source>This JSON text is too large.</source>
        <translation>Dieser JSON-Text ist zu groß.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The text starts with a byte order mark; save it as plain UTF-8.</source>
        <translation>Der Text beginnt mit einer Byte-Order-Mark; bitte als einfaches UTF-8 speichern.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+10"/>
        <source>The JSON breaks at line %1, column %2.</source>
        <translation>Das JSON bricht in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This JSON text is nested too deeply.</source>
        <translation>Dieser JSON-Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../models/base/U256.cpp" line="+31"/>
        <source>This should be a whole number in digits.</source>
        <translation>Erwartet wird eine ganze Zahl in Ziffern.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <location filename="../models/base/Units.cpp" line="+13"/>
        <source>Write the amount in digits with at most one point, for example 0.25.</source>
        <translation>Bitte den Betrag in Ziffern mit höchstens einem Punkt schreiben, zum Beispiel 0.25.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This amount has more than %1 digits after the point.</source>
        <translation>Dieser Betrag hat mehr als %1 Stellen nach dem Punkt.</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <location filename="../models/chain/codec/AbiDecode.cpp" line="+195"/>
        <source>The contract&apos;s data claims to hold too much.</source>
        <translation>Die Daten des Vertrags geben vor, zu viel zu enthalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract&apos;s data does not have the expected form.</source>
        <translation>Die Daten des Vertrags haben nicht die erwartete Form.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEncode.cpp" line="+134"/>
        <source>A value does not fit what the contract expects in its place.</source>
        <translation>Ein Wert passt nicht zu dem, was der Vertrag an dieser Stelle erwartet.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEvent.cpp" line="+17"/>
        <source>This log is not the event that was expected.</source>
        <translation>Dieser Log-Eintrag ist nicht das erwartete Ereignis.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiFunction.cpp" line="+86"/>
        <source>This is a call of another function.</source>
        <translation>Dies ist der Aufruf einer anderen Funktion.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing came back: there is no such function at this address.</source>
        <translation>Es kam nichts zurück: An dieser Adresse gibt es keine solche Funktion.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiSignature.cpp" line="+16"/>
        <source>This is not a valid function or event signature.</source>
        <translation>Dies ist keine gültige Signatur einer Funktion oder eines Ereignisses.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiType.cpp" line="+15"/>
        <location filename="../models/chain/codec/AbiTypeParser.cpp" line="+12"/>
        <source>This is not a type that contracts know.</source>
        <translation>Dies ist kein Typ, den Verträge kennen.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiTypeParser.cpp" line="+6"/>
        <source>This type is nested too deeply.</source>
        <translation>Dieser Typ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RevertReason.cpp" line="+26"/>
        <source>The contract stopped because of an error that the compiler put in.</source>
        <translation>Der Vertrag brach wegen eines vom Compiler eingebauten Fehlers ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract stopped because something it takes for granted was not true.</source>
        <translation>Der Vertrag brach ab, weil etwas, das er voraussetzt, nicht zutraf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A calculation in the contract went beyond the range of its numbers.</source>
        <translation>Eine Berechnung im Vertrag überschritt den Bereich seiner Zahlen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract divided by zero.</source>
        <translation>Der Vertrag teilte durch null.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract was given a choice that does not exist.</source>
        <translation>Der Vertrag erhielt eine Auswahl, die es nicht gibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract found its own stored data damaged.</source>
        <translation>Der Vertrag fand seine eigenen gespeicherten Daten beschädigt vor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract tried to take something out of an empty list.</source>
        <translation>Der Vertrag wollte etwas aus einer leeren Liste nehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract looked for an entry beyond the end of a list.</source>
        <translation>Der Vertrag suchte einen Eintrag jenseits des Endes einer Liste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract asked for too much memory.</source>
        <translation>Der Vertrag verlangte zu viel Speicher.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract called a function that was never set.</source>
        <translation>Der Vertrag rief eine Funktion auf, die nie gesetzt wurde.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The contract stopped with an internal error that has no known meaning.</source>
        <translation>Der Vertrag brach mit einem internen Fehler ab, dessen Bedeutung nicht bekannt ist.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The contract refuses this for a reason of its own that is not known here.</source>
        <translation>Der Vertrag lehnt dies aus einem eigenen Grund ab, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The contract refuses this: %1</source>
        <translation>Der Vertrag lehnt dies ab: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The contract refuses this without giving a reason.</source>
        <translation>Der Vertrag lehnt dies ohne Angabe eines Grundes ab.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Rlp.cpp" line="+70"/>
        <source>This data is damaged: it is not valid RLP.</source>
        <translation>Diese Daten sind beschädigt: Sie sind kein gültiges RLP.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>This data is nested too deeply.</source>
        <translation>Diese Daten sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcHex.cpp" line="+16"/>
        <source>The node sent a number that is not written as it should be.</source>
        <translation>Der Knoten hat eine Zahl gesendet, die nicht richtig geschrieben ist.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The node sent bytes that are not written as they should be.</source>
        <translation>Der Knoten hat Bytes gesendet, die nicht richtig geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Secp256k1.cpp" line="+43"/>
        <source>This is not a valid private key.</source>
        <translation>Dies ist kein gültiger privater Schlüssel.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not a valid public key.</source>
        <translation>Dies ist kein gültiger öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not a valid signature.</source>
        <translation>Dies ist keine gültige Signatur.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>This could not be signed.</source>
        <translation>Dies ließ sich nicht signieren.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Transaction.cpp" line="+81"/>
        <source>This is not a valid signed transaction.</source>
        <translation>Dies ist keine gültige signierte Transaktion.</translation>
    </message>
    <message>
        <location line="+172"/>
        <source>This kind of transaction is not known here.</source>
        <translation>Diese Art von Transaktion ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/TypedData.cpp" line="+252"/>
        <source>This is not a message that can be signed.</source>
        <translation>Dies ist keine Nachricht, die sich signieren lässt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This message has too many types.</source>
        <translation>Diese Nachricht hat zu viele Typen.</translation>
    </message>
    <message>
        <location filename="../models/chain/NetworkProfile.cpp" line="+30"/>
        <source>The network description has a wrong or missing “%1”.</source>
        <translation>In der Netzwerkbeschreibung ist „%1“ falsch oder fehlt.</translation>
    </message>
    <message>
        <location filename="../models/chain/primitives/Address.cpp" line="+40"/>
        <source>An address is 0x followed by 40 of the digits 0-9 and a-f.</source>
        <translation>Eine Adresse ist 0x, gefolgt von 40 der Ziffern 0-9 und a-f.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This address has a typing error: its checksum does not match.</source>
        <translation>Diese Adresse enthält einen Tippfehler: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address has 20 bytes.</source>
        <translation>Eine Adresse hat 20 Bytes.</translation>
    </message>
    <message>
        <location filename="../models/chain/primitives/Hash.cpp" line="+17"/>
        <source>A hash is 0x followed by 64 of the digits 0-9 and a-f.</source>
        <translation>Ein Hash ist 0x, gefolgt von 64 der Ziffern 0-9 und a-f.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/BranchFetch.cpp" line="+103"/>
        <source>The chain was rewritten further back than this program can follow by itself. Check the network and its endpoint, then read it anew from Settings.</source>
        <translation>Die Chain wurde weiter zurück umgeschrieben, als dieses Programm von selbst folgen kann. Bitte Netzwerk und Endpunkt prüfen und sie dann aus den Einstellungen neu einlesen.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcClient.cpp" line="+68"/>
        <source>The node does not have this block. It may still be catching up; try again in a moment.</source>
        <translation>Der Knoten hat diesen Block nicht. Vielleicht holt er noch auf; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/Fees.cpp" line="+60"/>
        <source>The network fee is more than ten times what has been usual lately. Wait, or check the endpoint in Settings, unless you know why.</source>
        <translation>Die Netzwerkgebühr ist mehr als zehnmal so hoch wie zuletzt üblich. Bitte warten oder den Endpunkt in den Einstellungen prüfen, sofern Sie den Grund nicht kennen.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You need %1 ETH more in this account for this and its network fee. Add funds, then try again.</source>
        <translation>In diesem Konto fehlen %1 ETH für dies und die Netzwerkgebühr. Bitte erst aufladen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxFlow.cpp" line="+172"/>
        <source>The signature does not belong to this account, so nothing was sent. Unlock the wallet again.</source>
        <translation>Die Signatur gehört nicht zu diesem Konto, daher wurde nichts gesendet. Bitte die Wallet erneut entsperren.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The transaction could not be written down, so it was not sent. Free some disk space, then try again.</source>
        <translation>Die Transaktion ließ sich nicht festhalten, daher wurde sie nicht gesendet. Bitte Platz auf dem Datenträger schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Another transaction of this account took its place, so this one will never be carried out. If you did not send the other one yourself, check your wallet.</source>
        <translation>Eine andere Transaktion dieses Kontos hat ihren Platz eingenommen, daher wird diese nie ausgeführt. Wenn Sie die andere nicht selbst gesendet haben, prüfen Sie Ihre Wallet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The network has dropped this transaction without carrying it out. If you still want it, do it again.</source>
        <translation>Das Netzwerk hat diese Transaktion verworfen, ohne sie auszuführen. Wird sie noch gebraucht, bitte den Vorgang wiederholen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The transaction was mined but refused. It may have run out of gas, or things changed meanwhile; the fee is spent.</source>
        <translation>Die Transaktion kam in einen Block, wurde aber abgelehnt. Vielleicht reichte das Gas nicht, oder die Lage hat sich inzwischen geändert; die Gebühr ist ausgegeben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The transaction was mined but refused: %1</source>
        <translation>Die Transaktion kam in einen Block, wurde aber abgelehnt: %1</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxSimulation.cpp" line="+152"/>
        <source>The node is on another network (number %1) than this one (number %2), so nothing was signed. Choose an endpoint of the right network in Settings.</source>
        <translation>Der Knoten ist in einem anderen Netzwerk (Nummer %1) als diesem (Nummer %2), daher wurde nichts signiert. Bitte in den Einstellungen einen Endpunkt des richtigen Netzwerks wählen.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcResponse.cpp" line="+18"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcEnvelope.cpp" line="+37"/>
        <source>The node refused (“%1”). Try again, or choose another endpoint in Settings.</source>
        <translation>Der Knoten lehnt ab („%1“). Bitte erneut versuchen oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
</context>
<context>
    <name>dao</name>
    <message>
        <location filename="../models/dao/DaoAbi.cpp" line="+157"/>
        <source>This log entry is not a DeployEvent of this DAO.</source>
        <translation>Dieser Log-Eintrag ist kein DeployEvent dieser DAO.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>This transaction does not execute a proposal directly.</source>
        <translation>Diese Transaktion führt nicht unmittelbar einen Vorschlag aus.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The contract answered something that is not a proposal.</source>
        <translation>Die Antwort des Vertrags ist kein Vorschlag.</translation>
    </message>
    <message>
        <location filename="../models/dao/DaoContract.cpp" line="+16"/>
        <source>The contract at this address is not a DAO that this program knows. Check the address in Settings.</source>
        <translation>Der Vertrag an dieser Adresse ist keine DAO, die dieses Programm kennt. Bitte die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>There is no contract at the DAO&apos;s address on this network. Check the address and the network in Settings.</source>
        <translation>An der Adresse der DAO gibt es in diesem Netzwerk keinen Vertrag. Bitte Adresse und Netzwerk in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>This contract claims to hold more proposals than is possible. Check that the address is your DAO&apos;s.</source>
        <translation>Dieser Vertrag gibt vor, mehr Vorschläge zu enthalten, als möglich ist. Bitte prüfen, ob die Adresse die Ihrer DAO ist.</translation>
    </message>
    <message>
        <location line="+138"/>
        <source>This contract swallows the call without creating a proposal. It is of another version than it seemed; nothing was sent.</source>
        <translation>Dieser Vertrag schluckt den Aufruf, ohne einen Vorschlag anzulegen. Er ist von anderer Version als angenommen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All %1 membership NFTs have been minted. Ask a member to send you one.</source>
        <translation>Alle %1 Mitglieds-NFTs sind geprägt. Bitten Sie ein Mitglied, Ihnen eines zu senden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/dao/Rules.cpp" line="+189"/>
        <source>Minting is paused by the owner of the membership contract. Try again later.</source>
        <translation>Das Prägen ist vom Eigentümer des Mitgliedervertrags ausgesetzt. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../models/dao/Hazards.cpp" line="+32"/>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/dao/Intents.cpp" line="+69"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/dao/Intents.cpp" line="+4"/>
        <source>This version of the DAO stores no document: the event will not say what to deploy.</source>
        <translation>Diese Version der DAO speichert kein Dokument: Das Ereignis wird nicht sagen, was bereitzustellen ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document is larger than this program reads. Do not vote for what you cannot see.</source>
        <translation>Das Dokument ist größer, als dieses Programm liest. Stimmen Sie nicht für etwas, das Sie nicht sehen können.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not deployable</source>
        <translation>Nicht bereitstellbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Executing emits it all the same, and a trigger will refuse it.</source>
        <translation>Die Ausführung sendet es trotzdem, und ein Auslöser wird es ablehnen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing in this document looks like a key or a token.</source>
        <translation>Nichts in diesem Dokument sieht nach einem Schlüssel oder Token aus.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One wallet, %1, holds %2 of %3 votes and can decide alone.</source>
        <translation>Eine Wallet, %1, hält %2 von %3 Stimmen und kann allein entscheiden.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spent id</source>
        <translation>Verbrauchte Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This id was executed before the proposal existed. It can never deploy, whatever the vote; create the proposal again.</source>
        <translation>Diese Id wurde ausgeführt, bevor es den Vorschlag gab. Er kann nie bereitstellen, wie die Abstimmung auch ausgeht; bitte den Vorschlag neu anlegen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tie burns</source>
        <translation>Gleichstand verfällt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A tie or a lost vote spends the proposal: executed then, it can never deploy.</source>
        <translation>Gleichstand oder Niederlage lassen den Vorschlag verfallen: Danach ausgeführt, kann er nie bereitstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No quorum</source>
        <translation>Kein Quorum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract asks for no quorum: a single yes with no against it is enough to deploy.</source>
        <translation>Der Vertrag verlangt kein Quorum: Ein einziges Ja ohne Nein genügt für die Bereitstellung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five minutes</source>
        <translation>Fünf Minuten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting lasts five minutes from creation; the contract cannot extend it.</source>
        <translation>Die Abstimmung dauert ab dem Anlegen fünf Minuten; der Vertrag kann sie nicht verlängern.</translation>
    </message>
    <message>
        <location filename="../models/dao/Intents.cpp" line="-47"/>
        <source>Read what you sign. It cannot be taken back.</source>
        <translation>Lesen Sie, was Sie signieren. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read what you sign. It goes to %1 and cannot be taken back.</source>
        <translation>Lesen Sie, was Sie signieren. Es geht an %1 und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 bytes of call data</source>
        <translation>%1 Bytes Aufrufdaten</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Somebody created a proposal at this moment. Try again to use the next number.</source>
        <translation>Gerade hat jemand einen Vorschlag angelegt. Bitte erneut versuchen, um die nächste Nummer zu nehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal number %1 was executed before it existed, so a proposal created now could never deploy. Let somebody create an empty proposal first to use that number up.</source>
        <translation>Vorschlag Nummer %1 wurde ausgeführt, bevor es ihn gab; ein jetzt angelegter Vorschlag könnte daher nie bereitstellen. Bitte zuerst jemanden einen leeren Vorschlag anlegen lassen, um diese Nummer zu verbrauchen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the document first: a proposal without one deploys nothing.</source>
        <translation>Bitte zuerst das Dokument schreiben: Ein Vorschlag ohne Dokument stellt nichts bereit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is larger than 64 KiB. Make it smaller before proposing it.</source>
        <translation>Das Dokument ist größer als 64 KiB. Bitte verkleinern, bevor es vorgeschlagen wird.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This version of the DAO stores no document. Use a DAO of the second version to propose infrastructure.</source>
        <translation>Diese Version der DAO speichert kein Dokument. Um Infrastruktur vorzuschlagen, braucht es eine DAO der zweiten Version.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Create proposal %1</source>
        <translation>Vorschlag %1 anlegen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opens proposal %1 for five minutes of voting. Your own vote is not cast by this.</source>
        <translation>Eröffnet für Vorschlag %1 eine Abstimmung von fünf Minuten. Ihre eigene Stimme ist damit nicht abgegeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 bytes, stored on chain for everybody to read</source>
        <translation>%1 Bytes, auf der Chain gespeichert und für alle lesbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every KiB costs about 0.7 million gas: remove what is not needed, also blanks.</source>
        <translation>Jedes KiB kostet etwa 0,7 Millionen Gas: Lassen Sie weg, was nicht nötig ist, auch Leerzeichen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location filename="../models/dao/Rules.cpp" line="-63"/>
        <source>All your NFTs have voted on this proposal already.</source>
        <translation>Alle Ihre NFTs haben über diesen Vorschlag schon abgestimmt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vote yes on proposal %1</source>
        <translation>Mit Ja für Vorschlag %1 stimmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Vote no on proposal %1</source>
        <translation>Mit Nein gegen Vorschlag %1 stimmen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Adds %1 to yes (%2 → %3). Uses %4.</source>
        <translation>Fügt %1 zu Ja hinzu (%2 → %3). Verwendet %4.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Adds %1 to no (%2 → %3). Uses %4.</source>
        <translation>Fügt %1 zu Nein hinzu (%2 → %3). Verwendet %4.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>This cannot be changed afterwards.</source>
        <translation>Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All of them vote the same way. This cannot be changed afterwards.</source>
        <translation>Alle stimmen gleich ab. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This proposal is spent: it can never deploy, whatever the vote.</source>
        <translation>Dieser Vorschlag ist verfallen: Er kann nie bereitstellen, wie die Abstimmung auch ausgeht.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Execute proposal %1</source>
        <translation>Vorschlag %1 ausführen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Burn proposal %1</source>
        <translation>Vorschlag %1 verfallen lassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marks the proposal as executed and emits DeployEvent.</source>
        <translation>Markiert den Vorschlag als ausgeführt und sendet DeployEvent.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Marks the proposal as executed, without any event.</source>
        <translation>Markiert den Vorschlag als ausgeführt, ohne Ereignis.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 yes, %2 no</source>
        <translation>%1 Ja, %2 Nein</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Membership NFT</source>
        <translation>Mitglieds-NFT</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mint a membership NFT</source>
        <translation>Mitglieds-NFT prägen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Makes one new NFT for this account: one more vote on every proposal.</source>
        <translation>Erzeugt ein neues NFT für dieses Konto: eine Stimme mehr bei jedem Vorschlag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It can vote at once, also on proposals that are open now.</source>
        <translation>Es kann sofort abstimmen, auch über Vorschläge, die jetzt offen sind.</translation>
    </message>
    <message>
        <location filename="../models/dao/Rules.cpp" line="-94"/>
        <source>Choose an account first: only holders of a membership NFT take part.</source>
        <translation>Bitte zuerst ein Konto wählen: Nur wer ein Mitglieds-NFT hält, nimmt teil.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account holds no membership NFT: mint one or ask a member for one.</source>
        <translation>Dieses Konto hält kein Mitglieds-NFT: eines prägen oder ein Mitglied darum bitten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are a member</source>
        <translation>Sie sind Mitglied</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More yes than no</source>
        <translation>Mehr Ja als Nein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More no than yes</source>
        <translation>Mehr Nein als Ja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has voted yet</source>
        <translation>Noch hat niemand abgestimmt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As many no as yes: a tie</source>
        <translation>So viele Nein wie Ja: Gleichstand</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Voting is open</source>
        <translation>Abstimmung ist offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting has ended.</source>
        <translation>Die Abstimmung ist beendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have unused votes</source>
        <translation>Sie haben ungenutzte Stimmen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Voting has not ended yet</source>
        <translation>Abstimmung läuft noch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting has ended</source>
        <translation>Abstimmung ist beendet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Quorum of %1 reached; this program&apos;s policy, not the contract&apos;s</source>
        <translation>Quorum von %1 erreicht; eine Vorgabe dieses Programms, nicht des Vertrags</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quorum of %1 not reached; this program&apos;s policy, not the contract&apos;s</source>
        <translation>Quorum von %1 nicht erreicht; eine Vorgabe dieses Programms, nicht des Vertrags</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It has been executed before; that works only once.</source>
        <translation>Er wurde schon ausgeführt; das geht nur einmal.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not executed before</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This proposal was executed and its DeployEvent was emitted. It cannot be executed again.</source>
        <translation>Dieser Vorschlag wurde ausgeführt und sein DeployEvent gesendet. Er kann nicht noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This proposal is spent: it was executed without a DeployEvent and can never deploy.</source>
        <translation>Dieser Vorschlag ist verfallen: Er wurde ohne DeployEvent ausgeführt und kann nie bereitstellen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contract refuses this account: only a holder of a membership NFT executes.</source>
        <translation>Der Vertrag lehnt dieses Konto ab: Nur wer ein Mitglieds-NFT hält, kann ausführen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With the votes cast so far, executing will emit DeployEvent, but without a document: this version of the DAO stores none.</source>
        <translation>Beim jetzigen Stand der Stimmen sendet die Ausführung DeployEvent, aber ohne Dokument: Diese Version der DAO speichert keines.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will emit DeployEvent, but without a document: this version of the DAO stores none.</source>
        <translation>Dies sendet DeployEvent, aber ohne Dokument: Diese Version der DAO speichert keines.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With the votes cast so far, executing after the deadline will emit DeployEvent with this document.</source>
        <translation>Beim jetzigen Stand der Stimmen sendet die Ausführung nach der Frist DeployEvent mit diesem Dokument.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will emit DeployEvent with this document, and every trigger that follows this DAO will deploy it.</source>
        <translation>Dies sendet DeployEvent mit diesem Dokument, und jeder Auslöser, der dieser DAO folgt, stellt es bereit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the votes cast so far, executing would only burn the proposal: a tie or a lost vote can never deploy.</source>
        <translation>Beim jetzigen Stand der Stimmen ließe die Ausführung den Vorschlag nur verfallen: Gleichstand oder Niederlage können nie bereitstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will only burn the proposal: a tie or a lost vote can never deploy.</source>
        <translation>Dies lässt den Vorschlag nur verfallen: Gleichstand oder Niederlage können nie bereitstellen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This account holds no membership NFT. Mint one, or switch to an account that holds one.</source>
        <translation>Dieses Konto hält kein Mitglieds-NFT. Prägen Sie eines oder wechseln Sie zu einem Konto, das eines hält.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on this proposal has ended, or it does not exist. Create a new proposal to vote again.</source>
        <translation>Die Abstimmung über diesen Vorschlag ist beendet, oder es gibt ihn nicht. Für eine neue Abstimmung bitte einen neuen Vorschlag anlegen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting is still open. Execute it once the deadline has passed on chain.</source>
        <translation>Die Abstimmung läuft noch. Ausführen geht, sobald die Frist auf der Chain abgelaufen ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This proposal has been executed before. To deploy its document again, create a new proposal.</source>
        <translation>Dieser Vorschlag wurde schon ausgeführt. Um sein Dokument noch einmal bereitzustellen, bitte einen neuen Vorschlag anlegen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All your NFTs have voted on this proposal already. An NFT you receive later can still vote.</source>
        <translation>Alle Ihre NFTs haben über diesen Vorschlag schon abgestimmt. Ein später erhaltenes NFT kann noch abstimmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract holds no ether to withdraw.</source>
        <translation>Der Vertrag hält keinen Ether, der sich abheben ließe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The owner&apos;s account refused the ether. Withdraw to an account that accepts it.</source>
        <translation>Das Konto des Eigentümers hat den Ether abgelehnt. Bitte auf ein Konto abheben, das ihn annimmt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All membership NFTs have been minted. Ask a member to send you one.</source>
        <translation>Alle Mitglieds-NFTs sind geprägt. Bitten Sie ein Mitglied, Ihnen eines zu senden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The price of a membership NFT has changed. Start the mint again to read the new price.</source>
        <translation>Der Preis eines Mitglieds-NFT hat sich geändert. Bitte das Prägen neu beginnen, um den neuen Preis zu lesen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no NFT</source>
        <translation>kein NFT</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>NFT %1 and %2 more</source>
        <translation>NFT %1 und %2 weitere</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>NFT %1</source>
        <translation>NFT %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>NFT %1 and %2</source>
        <translation>NFT %1 und %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 votes</source>
        <translation>%1 Stimmen</translation>
    </message>
</context>
<context>
    <name>dao::ProposalTableModel</name>
    <message>
        <location filename="../models/dao/ProposalTableModel.cpp" line="+85"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>deploy</name>
    <message>
        <location filename="../models/deploy/CalldataResolver.cpp" line="+25"/>
        <source>The node does not have the transaction of the deploy event yet.</source>
        <translation>Der Knoten hat die Transaktion des Deploy-Ereignisses noch nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ConfirmationTracker.cpp" line="+170"/>
        <source>The saved state of the trigger cannot be read.</source>
        <translation>Der gespeicherte Zustand des Auslösers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+37"/>
        <source>The image %1 is not on this computer; build or load it here, then try again.</source>
        <translation>Das Image %1 ist nicht auf diesem Computer; bitte hier bauen oder laden und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The image %1 does not exist or is private; check its name and tag.</source>
        <translation>Das Image %1 gibt es nicht oder es ist privat; bitte Name und Tag prüfen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerInfo.cpp" line="+95"/>
        <source>The container used more memory than it may and was stopped.</source>
        <translation>Der Container brauchte mehr Speicher als erlaubt und wurde gestoppt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container ended with code %1; its log says more.</source>
        <translation>Der Container endete mit Code %1; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1 of %2 copies do not run.</source>
        <translation>%1 von %2 Kopien laufen nicht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The container keeps restarting; its log says more.</source>
        <translation>Der Container startet immer wieder neu; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerLookup.cpp" line="+39"/>
        <source>The container engine could not list its containers.</source>
        <translation>Die Container-Engine konnte ihre Container nicht auflisten.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerReactor.cpp" line="+32"/>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <location line="+77"/>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="+57"/>
        <source>What answered is not a container engine.</source>
        <translation>Was da antwortet, ist keine Container-Engine.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The container engine could not load the image; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte das Image nicht laden; das Protokoll der Engine sagt, warum.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerTeardown.cpp" line="+38"/>
        <source>The container engine does not remove the container.</source>
        <translation>Die Container-Engine entfernt den Container nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineAddress.cpp" line="+29"/>
        <source>The container engine&apos;s address must be a socket (unix:///path) or a port of this computer (tcp://127.0.0.1:2375).</source>
        <translation>Die Adresse der Container-Engine muss ein Socket (unix:///pfad) oder ein Port dieses Computers (tcp://127.0.0.1:2375) sein.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No container engine was found; install Podman and run “systemctl --user enable --now podman.socket”, or name its socket in the settings.</source>
        <translation>Keine Container-Engine gefunden; bitte Podman installieren und „systemctl --user enable --now podman.socket“ ausführen oder den Socket in den Einstellungen nennen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineClient.cpp" line="+44"/>
        <source>The container engine gave an answer that cannot be read.</source>
        <translation>Die Antwort der Container-Engine lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The container engine refused the request.</source>
        <translation>Die Container-Engine hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="-3"/>
        <source>The container engine&apos;s answer is too large.</source>
        <translation>Die Antwort der Container-Engine ist zu groß.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The container engine closed the connection.</source>
        <translation>Die Container-Engine hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="+37"/>
        <location line="+152"/>
        <source>An entry of the deployment journal cannot be read.</source>
        <translation>Ein Eintrag des Deployment-Journals lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>The event was seen in block %1.</source>
        <translation>Das Ereignis wurde in Block %1 gesehen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The event was seen again in block %1.</source>
        <translation>Das Ereignis wurde erneut in Block %1 gesehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event came again in block %1; it is not deployed a second time.</source>
        <translation>Das Ereignis kam erneut in Block %1; es wird kein zweites Mal bereitgestellt.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The run is in a state that does not allow this.</source>
        <translation>Der Zustand des Laufs erlaubt das nicht.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Block %1 left the chain before anything was deployed.</source>
        <translation>Block %1 verließ die Chain, bevor etwas bereitgestellt war.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block %1 left the chain after the deployment had begun.</source>
        <translation>Block %1 verließ die Chain, nachdem die Bereitstellung begonnen hatte.</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>The alarm was acknowledged.</source>
        <translation>Der Alarm wurde quittiert.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineRefusal.cpp" line="+34"/>
        <source>The image %1 has no program that can be started; propose the document again with a command.</source>
        <translation>Das Image %1 hat kein Programm, das gestartet werden kann; bitte das Dokument mit einem Befehl erneut vorschlagen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image has no program “%1” that can be started; propose the document again with another command.</source>
        <translation>Das Image hat kein Programm „%1“, das gestartet werden kann; bitte das Dokument mit einem anderen Befehl erneut vorschlagen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Port %1 is taken on this computer; stop the program that uses it.</source>
        <translation>Port %1 ist auf diesem Computer belegt; bitte das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A port that the container needs is taken on this computer; stop the program that uses it.</source>
        <translation>Ein Port, den der Container braucht, ist auf diesem Computer belegt; bitte das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The container engine&apos;s disk is full; free some space, it is tried again by itself.</source>
        <translation>Der Datenträger der Container-Engine ist voll; bitte Platz schaffen, es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The container engine refuses what the document asks for; propose it again with other resources, ports or command.</source>
        <translation>Die Container-Engine lehnt ab, was das Dokument verlangt; bitte mit anderen Ressourcen, Ports oder anderem Befehl erneut vorschlagen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container engine could not make the container; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte den Container nicht anlegen; das Protokoll der Engine sagt, warum.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The container needs a port below 1024, which this computer keeps for administrators; allow it (net.ipv4.ip_unprivileged_port_start) or propose another exposed port.</source>
        <translation>Der Container braucht einen Port unter 1024, den dieser Computer Administratoren vorbehält; bitte erlauben (net.ipv4.ip_unprivileged_port_start) oder einen anderen externen Port vorschlagen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This computer does not grant the limits that the container engine sets; lower default_ulimits in its containers.conf, or choose another engine in Settings.</source>
        <translation>Dieser Computer gewährt die Grenzen nicht, die die Container-Engine setzt; bitte default_ulimits in ihrer containers.conf senken oder in den Einstellungen eine andere Engine wählen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The image is made for another kind of processor; propose one made for this computer&apos;s.</source>
        <translation>Das Image ist für eine andere Art von Prozessor gemacht; bitte eines für den dieses Computers vorschlagen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This computer does not let the container engine start the container; give the engine more rights, or choose another one in Settings.</source>
        <translation>Dieser Computer lässt die Container-Engine den Container nicht starten; bitte der Engine mehr Rechte geben oder in den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The container engine could not start the container; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte den Container nicht starten; das Protokoll der Engine sagt, warum.</translation>
    </message>
</context>
<context>
    <name>deploy::ContainerDeploy</name>
    <message>
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+51"/>
        <source>A container named %1 exists already and is not ours; remove or rename it.</source>
        <translation>Ein Container namens %1 existiert schon und ist nicht unserer; bitte entfernen oder umbenennen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Looking for the image %1</source>
        <translation>Image %1 wird gesucht</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>The container engine could not look at the container; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte den Container nicht ansehen; das Protokoll der Engine sagt, warum.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The container engine could not look for the image; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte nicht nach dem Image sehen; das Protokoll der Engine sagt, warum.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Pulling %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pulling %1, %2 %</source>
        <translation>%1 wird geladen, %2 %</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The image %1 could not be downloaded; check the connection.</source>
        <translation>Das Image %1 ließ sich nicht herunterladen; bitte die Verbindung prüfen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The container engine could not make the volume; the engine&apos;s own log says why.</source>
        <translation>Die Container-Engine konnte das Volume nicht anlegen; das Protokoll der Engine sagt, warum.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Creating the container</source>
        <translation>Container wird angelegt</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Starting the container</source>
        <translation>Container wird gestartet</translation>
    </message>
</context>
<context>
    <name>deploy::EngineCall</name>
    <message>
        <location filename="../models/deploy/EngineCall.cpp" line="+103"/>
        <source>The container engine does not answer; start Podman or Docker.</source>
        <translation>Die Container-Engine antwortet nicht; bitte Podman oder Docker starten.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The container engine did not answer in time.</source>
        <translation>Die Container-Engine hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>deploy::Trigger</name>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+162"/>
        <source>%1 of %2 confirmations</source>
        <translation>%1 von %2 Bestätigungen</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+10"/>
        <location line="+18"/>
        <location filename="../models/deploy/TriggerRuns.cpp" line="+304"/>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>This run is not waiting for an approval.</source>
        <translation>Dieser Lauf wartet auf keine Freigabe.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This run is not waiting for another attempt.</source>
        <translation>Dieser Lauf wartet nicht auf einen weiteren Versuch.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This run is closed already.</source>
        <translation>Dieser Lauf ist bereits geschlossen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Closed before anything was deployed.</source>
        <translation>Geschlossen, bevor etwas bereitgestellt war.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removing the container</source>
        <translation>Container wird entfernt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closing was asked for.</source>
        <translation>Das Schließen wurde verlangt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The trigger is not running.</source>
        <translation>Der Auslöser läuft nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRuns.cpp" line="-215"/>
        <source>Held: an earlier deployment lost its block; look at it and acknowledge the alarm</source>
        <translation>Angehalten: Eine frühere Bereitstellung hat ihren Block verloren; bitte ansehen und den Alarm quittieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: the trigger is paused</source>
        <translation>Angehalten: Der Auslöser ist pausiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: waiting for your approval</source>
        <translation>Angehalten: wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Waiting for confirmations.</source>
        <translation>Wartet auf Bestätigungen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The proposal&apos;s document cannot be deployed: %1</source>
        <translation>Das Dokument des Vorschlags lässt sich nicht bereitstellen: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Asking the container engine</source>
        <translation>Container-Engine wird gefragt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying, asked for by a person.</source>
        <translation>Wird bereitgestellt, von einem Menschen verlangt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deploying.</source>
        <translation>Wird bereitgestellt.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running at %1.</source>
        <translation>Läuft unter %1.</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>Closed; the container is gone, its volume is kept.</source>
        <translation>Geschlossen; der Container ist weg, sein Volume bleibt.</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>The container is gone; start it again.</source>
        <translation>Der Container ist weg; bitte neu starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container has stopped; start it again.</source>
        <translation>Der Container ist stehen geblieben; bitte neu starten.</translation>
    </message>
</context>
<context>
    <name>deploy::TriggerTableModel</name>
    <message>
        <location filename="../models/deploy/TriggerTableModel.cpp" line="+20"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deploying</source>
        <translation>Stellt bereit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Will try again</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Off the chain</source>
        <translation>Aus der Chain</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>descriptor</name>
    <message>
        <location filename="../models/descriptor/Advice.cpp" line="+68"/>
        <source>“latest” moves: name a version or, better, a digest.</source>
        <translation>„latest“ wandert: besser eine Version oder, noch besser, einen Digest nennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pin the image to a digest: what is voted then runs.</source>
        <translation>Das Image auf einen Digest festlegen: Dann läuft, was beschlossen wurde.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is no region code seen so far: there may be no machine.</source>
        <translation>„%1“ ist kein bisher gesehenes Regionskürzel: Vielleicht gibt es dort keine Maschine.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 looks like %2; a proposal is public for ever, so take it out.</source>
        <translation>%1 sieht aus wie %2; ein Vorschlag ist für immer öffentlich, also bitte entfernen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 sounds secret, and everybody can read it here.</source>
        <translation>%1 klingt geheim, und hier können es alle lesen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is set twice; the last one counts.</source>
        <translation>%1 ist zweimal gesetzt; das letzte zählt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This looks like %1; a proposal is public for ever, so take it out.</source>
        <translation>Das sieht aus wie %1; ein Vorschlag ist für immer öffentlich, also bitte entfernen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Port %1 is exposed twice; only one can have it.</source>
        <translation>Port %1 ist zweimal nach außen gelegt; nur einer kann ihn haben.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Some of Spheron&apos;s tools refuse a health port above 65353.</source>
        <translation>Manche Werkzeuge von Spheron lehnen einen Prüf-Port über 65353 ab.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>A character that cannot be seen stands here (U+%1).</source>
        <translation>Hier steht ein unsichtbares Zeichen (U+%1).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Formats.cpp" line="+33"/>
        <source>%1 must be the name of an image, such as nginx or ghcr.io/owner/app.</source>
        <translation>%1: muss der Name eines Images sein, etwa nginx oder ghcr.io/owner/app.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a version such as 1.27, or a digest sha256:…</source>
        <translation>%1: muss eine Version wie 1.27 oder ein Digest sha256:… sein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a path that starts with a slash.</source>
        <translation>%1: muss ein Pfad sein, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must start with a slash and hold no spaces.</source>
        <translation>%1: muss mit einem Schrägstrich beginnen und keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 may hold only letters, digits, _ . and -, and must not start with a digit.</source>
        <translation>%1: nur Buchstaben, Ziffern, _ . und -, nicht mit einer Ziffer beginnend.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/FormModel.cpp" line="+25"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonEdit.cpp" line="+27"/>
        <source>The form cannot change this place: correct the JSON first.</source>
        <translation>Das Formular kann diese Stelle nicht ändern: bitte zuerst das JSON berichtigen.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonScanner.cpp" line="+16"/>
        <source>The text is empty: start with { or take a template.</source>
        <translation>Der Text ist leer: mit { beginnen oder eine Vorlage nehmen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing may follow after the last brace (line %1, column %2).</source>
        <translation>Nach der letzten geschweiften Klammer darf nichts folgen (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is nested too deeply (line %1, column %2).</source>
        <translation>Dies ist zu tief verschachtelt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The names here are too long (line %1, column %2).</source>
        <translation>Die Namen hier sind zu lang (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>A comma or a closing brace is missing (line %1, column %2).</source>
        <translation>Ein Komma oder eine schließende geschweifte Klammer fehlt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a comma too many before the brace (line %1, column %2).</source>
        <translation>Vor der geschweiften Klammer steht ein Komma zu viel (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A name in double quotes is missing (line %1, column %2).</source>
        <translation>Ein Name in doppelten Anführungszeichen fehlt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A colon is missing after the name (line %1, column %2).</source>
        <translation>Nach dem Namen fehlt ein Doppelpunkt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There are too many names in one object (line %1, column %2).</source>
        <translation>Ein Objekt enthält zu viele Namen (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” stands here twice; keep one of them.</source>
        <translation>„%1“ steht hier zweimal; bitte nur eines behalten.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>A comma or a closing bracket is missing (line %1, column %2).</source>
        <translation>Ein Komma oder eine schließende eckige Klammer fehlt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a comma too many before the bracket (line %1, column %2).</source>
        <translation>Vor der eckigen Klammer steht ein Komma zu viel (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A control character must be written as an escape (line %1, column %2).</source>
        <translation>Ein Steuerzeichen muss als Escape geschrieben werden (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The closing quote of this text is missing (line %1, column %2).</source>
        <translation>Das schließende Anführungszeichen dieses Textes fehlt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This escape with a backslash is not known (line %1, column %2).</source>
        <translation>Dieses Escape mit Backslash ist nicht bekannt (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location line="+65"/>
        <location line="+9"/>
        <source>A value is missing or misspelled here (line %1, column %2).</source>
        <translation>Ein Wert fehlt hier oder ist falsch geschrieben (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonText.cpp" line="+55"/>
        <source>This text is too long: a document may have at most 256 KiB.</source>
        <translation>Dieser Text ist zu lang: Ein Dokument darf höchstens 256 KiB haben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not UTF-8 text (line %1, column %2).</source>
        <translation>Dies ist kein UTF-8-Text (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Schema.cpp" line="+69"/>
        <source>This schema uses “%1”, which is not supported.</source>
        <translation>Dieses Schema verwendet „%1“, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This is not a usable schema.</source>
        <translation>Dies ist kein brauchbares Schema.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The program is incomplete: install it again.</source>
        <translation>Das Programm ist unvollständig: bitte neu installieren.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>%1 is not valid here.</source>
        <translation>%1: hier nicht gültig.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/SchemaSentences.cpp" line="+47"/>
        <source>%1 must be text in quotes.</source>
        <translation>%1: muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a whole number.</source>
        <translation>%1: muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a number.</source>
        <translation>%1: muss eine Zahl sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be true or false.</source>
        <translation>%1: muss true oder false sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a list in brackets.</source>
        <translation>%1: muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 must be a group in braces.</source>
        <translation>%1: muss eine Gruppe in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 must be %2 or %3.</source>
        <translation>%1: muss %2 oder %3 sein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1: muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 must be at least %2.</source>
        <translation>%1: muss mindestens %2 sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 must be at most %2.</source>
        <translation>%1: darf höchstens %2 sein.</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+67"/>
        <source>%1 is missing.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>%1 is too short.</source>
        <translation>%1: zu kurz.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 may have at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 needs more entries.</source>
        <translation>%1: braucht mehr Einträge.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has too many entries.</source>
        <translation>%1: hat zu viele Einträge.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>This value</source>
        <translation>Dieser Wert</translation>
    </message>
    <message>
        <location filename="../models/descriptor/SecretFinder.cpp" line="+29"/>
        <location line="+2"/>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a recovery phrase</source>
        <translation>eine Folge von Wiederherstellungswörtern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an access key</source>
        <translation>ein Zugriffsschlüssel</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an address with a password</source>
        <translation>eine Adresse mit Passwort</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Templates.cpp" line="+24"/>
        <source>The template %1 cannot be read.</source>
        <translation>Die Vorlage %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>There are no templates.</source>
        <translation>Es gibt keine Vorlagen.</translation>
    </message>
</context>
<context>
    <name>market::LeaseTableModel</name>
    <message>
        <location filename="../models/market/LeaseTableModel.cpp" line="+28"/>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <location filename="../models/descriptor/SchemaText.cpp" line="+12"/>
        <source>Spheron instance</source>
        <translation>Spheron-Instanz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a proposal asks to be deployed (InstanceCreationConfig).</source>
        <translation>Was ein Vorschlag bereitzustellen verlangt (InstanceCreationConfig).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the instance is called.</source>
        <translation>Wie die Instanz heißt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A spot machine costs less and may be taken away.</source>
        <translation>Eine Spot-Maschine kostet weniger und kann weggenommen werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A public container image, without its tag.</source>
        <translation>Ein öffentliches Container-Image, ohne Tag.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A version or, better, a digest: sha256:…</source>
        <translation>Eine Version oder, besser, ein Digest: sha256:…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where the machine stands; any leaves the choice to the market.</source>
        <translation>Wo die Maschine steht; „any“ überlässt die Wahl dem Markt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU and memory</source>
        <translation>CPU und RAM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk that is gone when the instance stops.</source>
        <translation>Platz, der weg ist, wenn die Instanz stoppt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many copies run.</source>
        <translation>Wie viele Kopien laufen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persistent storage</source>
        <translation>Dauerhafter Speicher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk that stays when the instance restarts.</source>
        <translation>Platz, der bleibt, wenn die Instanz neu startet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HDD</source>
        <translation>HDD</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mount point</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mounted at</source>
        <translation>Eingehängt unter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which ports of the container can be reached, and under which number.</source>
        <translation>Welche Ports des Containers erreichbar sind und unter welcher Nummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least one port is needed.</source>
        <translation>Mindestens ein Port ist nötig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exposed port</source>
        <translation>Externer Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exposed</source>
        <translation>Extern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public for ever: never put a password or a key here.</source>
        <translation>Für immer öffentlich: nie ein Passwort oder einen Schlüssel hier eintragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable name</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable value</source>
        <translation>Wert der Variablen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Secret variables</source>
        <translation>Geheime Variablen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Secrets in a public document are public for ever: leave secret variables out.</source>
        <translation>Geheimnisse in einem öffentlichen Dokument sind für immer öffentlich: geheime Variablen bitte weglassen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replaces the command of the image; one word or text a line.</source>
        <translation>Ersetzt den Befehl des Images; ein Wort oder Text pro Zeile.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed to the command; one a line.</source>
        <translation>An den Befehl übergeben; eines pro Zeile.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machine image</source>
        <translation>Maschinen-Image</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A machine of the catalogue, in place of CPU and memory.</source>
        <translation>Eine Maschine des Katalogs, anstelle von CPU und RAM.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The machine is missing: give CPU and memory, or a machine image.</source>
        <translation>Die Maschine fehlt: bitte CPU und RAM oder ein Maschinen-Image angeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give either CPU and memory or a machine image, not both.</source>
        <translation>Bitte entweder CPU und RAM oder ein Maschinen-Image angeben, nicht beides.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health path</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked for regularly; empty for none.</source>
        <translation>Wird regelmäßig abgefragt; leer für keinen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health port</source>
        <translation>Prüf-Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A container port; 0 for none.</source>
        <translation>Ein Container-Port; 0 für keinen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ethereum node (light)</source>
        <translation>Ethereum-Knoten (light)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Geth on the small Sepolia network; pair it with a consensus client.</source>
        <translation>Geth im kleinen Sepolia-Netzwerk; mit einem Consensus-Client zu verbinden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IPFS node</source>
        <translation>IPFS-Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A Kubo node that holds and serves content by its address.</source>
        <translation>Ein Kubo-Knoten, der Inhalte nach ihrer Adresse hält und ausliefert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Static site on nginx</source>
        <translation>Statische Website auf nginx</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The nginx web server with its own start page.</source>
        <translation>Der Webserver nginx mit seiner eigenen Startseite.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL (development)</source>
        <translation>PostgreSQL (Entwicklung)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A database without a password, for tests: it keeps no secret because none could stay one.</source>
        <translation>Eine Datenbank ohne Passwort, für Tests: Sie hütet kein Geheimnis, weil keines eins bliebe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An in-memory store that keeps its data on a disk of its own.</source>
        <translation>Ein Speicher im RAM, der seine Daten auf eigenem Datenträger hält.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A small page on port 8080, made for trying the whole way out.</source>
        <translation>Eine kleine Seite auf Port 8080, um den ganzen Weg auszuprobieren.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../models/store/Database.cpp" line="+61"/>
        <source>The data file is damaged and cannot be moved aside; check the folder&apos;s permissions.</source>
        <translation>Die Datendatei ist beschädigt und lässt sich nicht beiseitelegen; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>Der Datenträger ist voll; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Something unexpected happened while saving.</source>
        <translation>Beim Speichern geschah etwas Unerwartetes.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>The data file is not open.</source>
        <translation>Die Datendatei ist nicht geöffnet.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>A fresh data file could not be made; check the disk.</source>
        <translation>Eine neue Datendatei ließ sich nicht anlegen; bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <location filename="../models/store/Migrations.cpp" line="+101"/>
        <location line="+7"/>
        <source>This copy of the program is damaged; install it again.</source>
        <translation>Diese Kopie des Programms ist beschädigt; bitte neu installieren.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This profile was made by a newer version of the program; install that version to open it.</source>
        <translation>Dieses Profil stammt von einer neueren Version des Programms; bitte diese installieren, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../models/store/ProfileLock.cpp" line="+37"/>
        <source>The profile folder cannot be written; check its permissions.</source>
        <translation>Der Profilordner lässt sich nicht beschreiben; bitte seine Rechte prüfen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another copy of the program has this profile open (process %1); close it first.</source>
        <translation>Eine andere Instanz des Programms hat dieses Profil geöffnet (Prozess %1); bitte diese zuerst schließen.</translation>
    </message>
</context>
<context>
    <name>ui::AccountCard</name>
    <message>
        <location filename="../ui/shell/AccountCard.cpp" line="+30"/>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create or import one</source>
        <translation>Anlegen oder importieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Account %1, %2</source>
        <translation>Konto %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::AccountPanel</name>
    <message numerus="yes">
        <location filename="../ui/wallet/AccountPanel.cpp" line="+90"/>
        <source>Member with %n vote(s) · %1</source>
        <translation>
            <numerusform>Mitglied mit %n Stimme · %1</numerusform>
            <numerusform>Mitglied mit %n Stimmen · %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Account in use</source>
        <translation>Benutztes Konto</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Send to this address on this network only.</source>
        <translation>An diese Adresse nur in diesem Netzwerk senden.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not a member of this DAO</source>
        <translation>Kein Mitglied dieser DAO</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>May be old: %1</source>
        <translation>Vielleicht veraltet: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asking the chain for the balance…</source>
        <translation>Guthaben wird von der Chain gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No block seen yet</source>
        <translation>Noch kein Block gesehen</translation>
    </message>
</context>
<context>
    <name>ui::ActivityColumns</name>
    <message>
        <location filename="../ui/wallet/ActivityColumns.cpp" line="+37"/>
        <source>new contract</source>
        <translation>neuer Vertrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mined</source>
        <translation>Im Block</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>In block %1, nonce %2</source>
        <translation>In Block %1, Nonce %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nonce %1</source>
        <translation>Nonce %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message>
        <location filename="../ui/wallet/ActivityPanel.cpp" line="+23"/>
        <location line="+21"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Copy the transaction hash</source>
        <translation>Transaktions-Hash kopieren</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Look it up in the explorer</source>
        <translation>Im Explorer nachschlagen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Votes, deployments and transfers you sign here are listed with what they cost.</source>
        <translation>Stimmen, Bereitstellungen und Überweisungen, die Sie hier signieren, stehen hier mit ihren Kosten.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n Transaktion</numerusform>
            <numerusform>%n Transaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <location filename="../ui/dao/CheckLine.cpp" line="+38"/>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>ui::ChooseSource</name>
    <message>
        <location filename="../ui/wallet/ChooseSource.cpp" line="+52"/>
        <source>Make a new wallet</source>
        <translation>Neue Wallet anlegen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Twelve words to write down, then a password.</source>
        <translation>Zwölf Wörter zum Aufschreiben, dann ein Passwort.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a phrase</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>12 to 24 words from another wallet.</source>
        <translation>12 bis 24 Wörter aus einer anderen Wallet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Import a private key</source>
        <translation>Privaten Schlüssel importieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>64 digits, the key of one account.</source>
        <translation>64 Ziffern, der Schlüssel eines Kontos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a keystore file</source>
        <translation>Keystore-Datei importieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>An encrypted key file and its password.</source>
        <translation>Eine verschlüsselte Schlüsseldatei und ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>ui::CloseLeaseSheet</name>
    <message>
        <location filename="../ui/deploy/CloseLeaseSheet.cpp" line="+12"/>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Whoever uses it now is cut off. This is what will happen.</source>
        <translation>Wer es gerade benutzt, wird getrennt. Folgendes geschieht.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The container is stopped and removed</source>
        <translation>Der Container wird gestoppt und entfernt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its address no longer answers, its log is gone</source>
        <translation>seine Adresse antwortet nicht mehr, sein Protokoll ist weg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The volume is kept</source>
        <translation>Das Volume bleibt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>data on it stays on this computer until you remove it yourself</source>
        <translation>seine Daten bleiben auf diesem Computer, bis Sie sie selbst entfernen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 cannot deploy again</source>
        <translation>Vorschlag %1 kann nicht noch einmal bereitstellen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This event cannot deploy again</source>
        <translation>Dieses Ereignis kann nicht noch einmal bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>to bring it back, the members vote on a new proposal</source>
        <translation>um es zurückzuholen, stimmen die Mitglieder über einen neuen Vorschlag ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop and remove</source>
        <translation>Stoppen und entfernen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <location filename="../ui/shell/CommandPalette.cpp" line="+95"/>
        <source>Find a page or an action</source>
        <translation>Seite oder Aktion suchen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmStep</name>
    <message>
        <location filename="../ui/wallet/ConfirmStep.cpp" line="+29"/>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Type word %1.</source>
        <translation>Bitte Wort %1 eingeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Word %1 is another one. Look at your paper again, or go back.</source>
        <translation>Wort %1 lautet anders. Bitte auf dem Papier nachsehen oder zurückgehen.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/ConfirmStep.h" line="+20"/>
        <source>Check what you wrote</source>
        <translation>Aufgeschriebenes prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read these three words from your paper.</source>
        <translation>Lesen Sie diese drei Wörter von Ihrem Papier ab.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <location filename="../ui/common/CopyButton.cpp" line="+19"/>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <location line="+23"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::DocumentCard</name>
    <message>
        <location filename="../ui/dao/DocumentCard.cpp" line="+233"/>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <location line="-150"/>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What will run</source>
        <translation>Was laufen wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The document as it stands on chain</source>
        <translation>Das Dokument, wie es auf der Chain steht</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The document as JSON</source>
        <translation>Das Dokument als JSON</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Votes by membership NFT</source>
        <translation>Stimmen nach Mitglieds-NFT</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The membership contract does not list its NFTs, or they are still being read.</source>
        <translation>Der Mitgliedervertrag listet seine NFTs nicht auf, oder sie werden noch gelesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract remembers that an NFT has voted, not how.</source>
        <translation>Der Vertrag merkt sich, dass ein NFT abgestimmt hat, nicht wie.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes on chain, laid out for reading</source>
        <translation>%1 Bytes auf der Chain, zum Lesen formatiert</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This version of the DAO stores no document, so nobody can tell from the chain what would run.</source>
        <translation>Diese Version der DAO speichert kein Dokument; daher verrät die Chain niemandem, was laufen würde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is larger than this program reads.</source>
        <translation>Das Dokument ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is empty: there is nothing to deploy.</source>
        <translation>Das Dokument ist leer: Es gibt nichts bereitzustellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be read as an instance: %1 Below is the text as it stands on chain.</source>
        <translation>Dies lässt sich nicht als Instanz lesen: %1 Darunter der Text, wie er auf der Chain steht.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 → any</source>
        <translation>%1 → beliebig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pinned</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by tag only</source>
        <translation>nur per Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spot: may be taken away</source>
        <translation>Spot: kann weggenommen werden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>by the machine image</source>
        <translation>laut Maschinen-Image</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 GB, %2 GB at %3</source>
        <translation>%1 GB, %2 GB unter %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>port %1 %2</source>
        <translation>Port %1 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>and %1 more: see JSON</source>
        <translation>und %1 weitere: siehe JSON</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
</context>
<context>
    <name>ui::DocumentSheet</name>
    <message>
        <location filename="../ui/deploy/DocumentSheet.cpp" line="+23"/>
        <source>%1 bytes on the chain, laid out for reading; copying takes them as they are.</source>
        <translation>%1 Bytes auf der Chain, zum Lesen formatiert; kopiert werden sie unverändert.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <location filename="../ui/editor/EditorPage.cpp" line="+55"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+106"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location line="-105"/>
        <source>Propose…</source>
        <translation>Vorschlagen&#xa0;…</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to propose yet.</source>
        <translation>Es gibt noch nichts vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Correct %n error(s) first.</source>
        <translation>
            <numerusform>Erst %n Fehler berichtigen.</numerusform>
            <numerusform>Erst %n Fehler berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it once more, then put it to the vote</source>
        <translation>Noch einmal ansehen, dann zur Abstimmung stellen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No draft</source>
        <translation>Kein Entwurf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Draft · saved</source>
        <translation>Entwurf · gespeichert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft · not saved: %1</source>
        <translation>Entwurf · nicht gespeichert: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft · saving…</source>
        <translation>Entwurf · wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Draft · saved %1</source>
        <translation>Entwurf · gespeichert %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source> · from template “%1”</source>
        <translation> · aus Vorlage „%1“</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A proposal is a document that says which container to run, on what machine and how it is reached. Take one that comes close; everything in it can be changed.</source>
        <translation>Ein Vorschlag ist ein Dokument, das sagt, welcher Container laufen soll, auf welcher Maschine und wie er erreichbar ist. Nehmen Sie eine Vorlage, die dem nahekommt; alles darin lässt sich ändern.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The template takes the place of this draft. Undo brings the draft back.</source>
        <translation>Die Vorlage ersetzt diesen Entwurf. „Rückgängig“ holt den Entwurf zurück.</translation>
    </message>
</context>
<context>
    <name>ui::EndsNextCard</name>
    <message>
        <location filename="../ui/overview/EndsNextCard.cpp" line="+38"/>
        <source>%1 yes, %2 no</source>
        <translation>%1 Ja, %2 Nein</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ends next</source>
        <translation>Endet als Nächstes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vote is open. A new proposal opens one.</source>
        <translation>Keine Abstimmung ist offen. Ein neuer Vorschlag eröffnet eine.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open votes</source>
        <translation>Offene Abstimmungen</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>ui::EventFeed</name>
    <message>
        <location filename="../ui/overview/EventFeed.cpp" line="+48"/>
        <source>Just happened</source>
        <translation>Eben geschehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing yet. What the DAO, the trigger and you do appears here as it happens.</source>
        <translation>Noch nichts. Was die DAO, der Auslöser und Sie tun, erscheint hier, sobald es geschieht.</translation>
    </message>
</context>
<context>
    <name>ui::ExecuteCard</name>
    <message>
        <location filename="../ui/dao/ExecuteCard.cpp" line="+20"/>
        <location line="+1"/>
        <location line="+37"/>
        <location line="+12"/>
        <source>Execute</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>Skip to the deadline</source>
        <translation>Zur Frist springen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what runs</source>
        <translation>Zeigen, was läuft</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Moves the clock of this private chain; no real chain can do that.</source>
        <translation>Stellt die Uhr dieser privaten Chain vor; keine echte Chain kann das.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spent</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Burn the proposal</source>
        <translation>Vorschlag verfallen lassen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>transaction hash</source>
        <translation>Transaktions-Hash</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>with the next block</source>
        <translation>mit dem nächsten Block</translation>
    </message>
</context>
<context>
    <name>ui::Fields</name>
    <message>
        <location filename="../ui/settings/Fields.cpp" line="+28"/>
        <source>Write a whole address, such as https://node.example or ws://127.0.0.1:8545.</source>
        <translation>Bitte eine ganze Adresse schreiben, etwa https://node.example oder ws://127.0.0.1:8545.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The address must begin with https, wss, http or ws.</source>
        <translation>Die Adresse muss mit https, wss, http oder ws beginnen.</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <location filename="../ui/wallet/FileStep.cpp" line="+22"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its password is asked for next.</source>
        <translation>Nach ihrem Passwort wird als Nächstes gefragt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Choose a keystore file</source>
        <translation>Keystore-Datei wählen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose the file first.</source>
        <translation>Bitte zuerst die Datei wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/FileStep.h" line="+18"/>
        <source>Import a keystore file</source>
        <translation>Keystore-Datei importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An encrypted key file of another wallet; its name often begins with UTC.</source>
        <translation>Eine verschlüsselte Schlüsseldatei einer anderen Wallet; ihr Name beginnt oft mit UTC.</translation>
    </message>
</context>
<context>
    <name>ui::FlowRun</name>
    <message>
        <location filename="../ui/shell/FlowRun.cpp" line="+19"/>
        <source>Look at Activity in the wallet before you do it again.</source>
        <translation>Bitte vor einer Wiederholung unter „Aktivität“ in der Wallet nachsehen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check the connection in Settings, then try again. Nothing was signed.</source>
        <translation>Bitte die Verbindung in den Einstellungen prüfen, dann erneut versuchen. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Bitte die Wallet entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending it now would only cost the fee, so nothing was signed.</source>
        <translation>Jetzt gesendet, würde es nur die Gebühr kosten; daher wurde nichts signiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make sure that the account holds enough for the amount and the fee.</source>
        <translation>Bitte sicherstellen, dass das Guthaben des Kontos für Betrag und Gebühr reicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close this, change what you asked for and try again.</source>
        <translation>Bitte dies schließen, die Angaben ändern und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close this and try again; the log has the details.</source>
        <translation>Bitte dies schließen und erneut versuchen; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Simulating the transaction on the newest block…</source>
        <translation>Transaktion wird auf dem neuesten Block simuliert&#xa0;…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Signing…</source>
        <translation>Wird signiert&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sending to the network…</source>
        <translation>Wird an das Netzwerk gesendet&#xa0;…</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>The transaction did not go through.</source>
        <translation>Die Transaktion ist nicht durchgegangen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: failed</source>
        <translation>%1: gescheitert</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 of %2</source>
        <translation>%1 von %2 Bestätigungen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n Bestätigung</numerusform>
            <numerusform>%n Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its block was replaced; waiting for another one.</source>
        <translation>Ihr Block wurde ersetzt; sie wartet auf einen anderen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent; waiting to be put into a block.</source>
        <translation>Gesendet; wartet auf Aufnahme in einen Block.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mined in block %1, confirmed %2.</source>
        <translation>In Block %1 aufgenommen, %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmed, %1.</source>
        <translation>Bestätigt, %1.</translation>
    </message>
</context>
<context>
    <name>ui::GettingStarted</name>
    <message>
        <location filename="../ui/overview/GettingStarted.cpp" line="+77"/>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>From an idea to a running service</source>
        <translation>Von der Idee zum laufenden Dienst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on a private chain of your own; nothing here costs money</source>
        <translation>auf einer eigenen privaten Chain; nichts hier kostet Geld</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It holds the key of a member. Each vote is signed with it, on this computer.</source>
        <translation>Sie enthält den Schlüssel eines Mitglieds. Jede Stimme wird damit signiert, auf diesem Computer.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A proposal is the document of what shall run. Take one and make it yours.</source>
        <translation>Ein Vorschlag ist das Dokument dessen, was laufen soll. Nehmen Sie eine Vorlage und machen Sie sie zu Ihrer.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the editor</source>
        <translation>Editor öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vote, then execute</source>
        <translation>Abstimmen, dann ausführen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>More yes than no when the time is over: then anyone may execute it.</source>
        <translation>Mehr Ja als Nein, wenn die Zeit um ist: Dann darf jeder ausführen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watch it run</source>
        <translation>Beim Laufen zusehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The trigger hears the chain, writes it down and brings the service up here.</source>
        <translation>Der Auslöser hört auf die Chain, schreibt es auf und startet den Dienst hier.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
</context>
<context>
    <name>ui::Happenings</name>
    <message>
        <location filename="../ui/overview/Happenings.cpp" line="+22"/>
        <source>DeployEvent of proposal %1</source>
        <translation>DeployEvent von Vorschlag %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>DeployEvent seen</source>
        <translation>DeployEvent gesehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 waits for you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying %1</source>
        <translation>%1 wird bereitgestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 runs at %2</source>
        <translation>%1 läuft unter %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 did not come up, trying again</source>
        <translation>%1 kam nicht hoch, neuer Versuch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event of %1 left the chain</source>
        <translation>Das Ereignis von %1 hat die Chain verlassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing %1</source>
        <translation>%1 wird geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Voting on %1 has ended: more yes than no</source>
        <translation>Abstimmung über %1 beendet: mehr Ja als Nein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on %1 has ended: more no than yes</source>
        <translation>Abstimmung über %1 beendet: mehr Nein als Ja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on %1 has ended in a tie</source>
        <translation>Abstimmung über %1 endete mit Gleichstand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 executed</source>
        <translation>Vorschlag %1 ausgeführt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 is spent and cannot deploy</source>
        <translation>Vorschlag %1 ist verfallen und kann nicht bereitstellen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Voting on %1 is open</source>
        <translation>Abstimmung über %1 ist offen</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Proposal %1 created: %2</source>
        <translation>Vorschlag %1 angelegt: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Proposal %1 has %2 yes and %3 no</source>
        <translation>Vorschlag %1 hat %2 Ja und %3 Nein</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
</context>
<context>
    <name>ui::HazardCard</name>
    <message>
        <location filename="../ui/dao/HazardCard.cpp" line="+35"/>
        <source>Things to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>ui::JsonEditor</name>
    <message>
        <location filename="../ui/editor/JsonEditor.cpp" line="+53"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document as text. Escape, then Tab leaves it.</source>
        <translation>Das Dokument als Text. Esc, dann Tab verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>ui::JsonPane</name>
    <message>
        <location filename="../ui/editor/JsonPane.cpp" line="+76"/>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · about %2 M gas ·</source>
        <translation>%1 · etwa %2 Mio. Gas ·</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What goes on chain: the text without its white space.</source>
        <translation>Was auf die Chain kommt: der Text ohne Leerraum.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text as it stands.</source>
        <translation>Der Text, wie er dasteht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>minify</source>
        <translation>verdichten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lay out</source>
        <translation>formatieren</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDetail</name>
    <message>
        <location filename="../ui/deploy/LeaseDetail.cpp" line="+44"/>
        <source>The chosen lease</source>
        <translation>Die gewählte Lease</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose a lease to see its address, its log and where it came from.</source>
        <translation>Eine Lease wählen, um ihre Adresse, ihr Protokoll und ihre Herkunft zu sehen.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Logs</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting for the first line…</source>
        <translation>Wartet auf die erste Zeile&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is closed; its log went with the container.</source>
        <translation>Sie ist geschlossen; ihr Protokoll verschwand mit dem Container.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Nothing is written down about it yet.</source>
        <translation>Noch ist nichts darüber aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseFilter</name>
    <message>
        <location filename="../ui/deploy/LeaseFilter.cpp" line="+63"/>
        <location line="+39"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Since</source>
        <comment>running since</comment>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>ui::LeaseMeasures</name>
    <message>
        <location filename="../ui/deploy/LeaseMeasures.cpp" line="+36"/>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="-8"/>
        <location line="+9"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>measuring…</source>
        <translation>wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
</context>
<context>
    <name>ui::LeaseOverview</name>
    <message>
        <location filename="../ui/deploy/LeaseOverview.cpp" line="+36"/>
        <source>%1 inside, %2 here</source>
        <translation>%1 innen, %2 hier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+65"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Close…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show it in the browser</source>
        <translation>Im Browser zeigen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It can be opened once it is running.</source>
        <translation>Öffnen geht, sobald sie läuft.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voted</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>more yes than no</source>
        <translation>mehr Ja als Nein</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The journal does not know it.</source>
        <translation>Das Journal kennt sie nicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 confirmation</source>
        <translation>1 Bestätigung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 confirmations</source>
        <translation>%1 Bestätigungen</translation>
    </message>
</context>
<context>
    <name>ui::LeaseWords</name>
    <message>
        <location filename="../ui/deploy/LeaseWords.cpp" line="+29"/>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>of 1 core</source>
        <translation>von 1 Kern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>of %1 cores</source>
        <translation>von %1 Kernen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>ui::LeasesPage</name>
    <message>
        <location filename="../ui/deploy/LeasesPage.cpp" line="+42"/>
        <source>Search leases</source>
        <translation>Leases durchsuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No lease matches. Choose “All” or empty the search.</source>
        <translation>Keine Lease passt. „Alle“ wählen oder die Suche leeren.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+154"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="-99"/>
        <source>Which leases to show</source>
        <translation>Welche Leases zu zeigen sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Im Start</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1 running</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running on %2</source>
        <translation>%1 aktiv mit %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+21"/>
        <source>The container engine does not answer</source>
        <translation>Die Container-Engine antwortet nicht</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The trigger has stopped</source>
        <translation>Der Auslöser ist gestoppt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting for the trigger&apos;s journal…</source>
        <translation>Wartet auf das Journal des Auslösers&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing runs yet</source>
        <translation>Noch läuft nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When a proposal with more yes than no is executed, what it describes appears here.</source>
        <translation>Wird ein Vorschlag mit mehr Ja als Nein ausgeführt, erscheint hier, was er beschreibt.</translation>
    </message>
</context>
<context>
    <name>ui::LinesEntry</name>
    <message>
        <location filename="../ui/editor/LinesEntry.cpp" line="+51"/>
        <source>one a line</source>
        <translation>eines pro Zeile</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This list holds more than lines of text: change it in the JSON.</source>
        <translation>Diese Liste enthält mehr als Textzeilen: bitte im JSON ändern.</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <location filename="../ui/deploy/LogView.cpp" line="+35"/>
        <source>Search these lines</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Read again from the container</source>
        <translation>Neu aus dem Container lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Log of the container</source>
        <translation>Protokoll des Containers</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>1 line · live</source>
        <translation>1 Zeile · live</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 lines · live</source>
        <translation>%1 Zeilen · live</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 lines hold “%3”</source>
        <translation>%1 von %2 Zeilen enthalten „%3“</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · “!” marks standard error</source>
        <translation>%1 · „!“ kennzeichnet die Fehlerausgabe</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="+62"/>
        <location line="+34"/>
        <source>%1 – Commonrack</source>
        <comment>window title</comment>
        <translation>%1 – Commonrack</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>ui::NavigationItem</name>
    <message>
        <location filename="../ui/shell/NavigationItem.cpp" line="+21"/>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, digit</comment>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <location filename="../ui/shell/NavigationRail.cpp" line="+25"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <location filename="../ui/overview/Needs.cpp" line="+29"/>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>you need one to vote and to execute</source>
        <translation>zum Abstimmen und Ausführen braucht es eines</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The wallet is locked</source>
        <translation>Die Wallet ist gesperrt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>signing needs your password</source>
        <translation>zum Signieren ist Ihr Passwort nötig</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>ends in %1</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 yes, %2 no; executing it deploys it</source>
        <translation>%1 Ja, %2 Nein; die Ausführung stellt ihn bereit</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its event left the chain after it was deployed</source>
        <translation>sein Ereignis verließ die Chain nach der Bereitstellung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>its container has ended</source>
        <translation>sein Container ist beendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>confirmed, waits for you to deploy it</source>
        <translation>bestätigt, wartet auf Ihre Bereitstellung</translation>
    </message>
</context>
<context>
    <name>ui::NeedsCard</name>
    <message>
        <location filename="../ui/overview/NeedsCard.cpp" line="+29"/>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+5"/>
        <location line="+1"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Passed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Execute</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Needs you now</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Reading the DAO from the chain…</source>
        <translation>Die DAO wird von der Chain gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing waits for you. Votes, executions and failed runs appear here.</source>
        <translation>Nichts wartet auf Sie. Abstimmungen, Ausführungen und gescheiterte Läufe erscheinen hier.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <location filename="../ui/common/Notices.cpp" line="+32"/>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>ui::ObjectTable</name>
    <message>
        <location filename="../ui/editor/ObjectTable.cpp" line="+70"/>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <location filename="../ui/overview/OverviewPage.cpp" line="+29"/>
        <source>Ctrl K · Find anything</source>
        <translation>Strg K · Alles finden</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every page and every action, by its name</source>
        <translation>Jede Seite und jede Handlung nach ihrem Namen</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Votes due</source>
        <translation>Zum Abstimmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your balance</source>
        <translation>Ihr Guthaben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>you are a member with %1</source>
        <translation>Sie sind Mitglied mit %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>you are not a member yet</source>
        <translation>Sie sind noch kein Mitglied</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This is how it was a moment ago</source>
        <translation>So war es vor einem Augenblick</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The DAO cannot be read</source>
        <translation>Die DAO lässt sich nicht lesen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>1 has a problem</source>
        <translation>1 mit Problem</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 have a problem</source>
        <translation>%1 mit Problemen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 starting</source>
        <translation>%1 im Start</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>reading the DAO…</source>
        <translation>DAO wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing to vote on</source>
        <translation>nichts abzustimmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the first %1</source>
        <translation>die erste %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>lag, runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <comment>currency, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>asking the chain…</source>
        <translation>die Chain wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <location filename="../ui/shell/PageId.cpp" line="+19"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provide</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <location filename="../ui/shell/PageHeader.cpp" line="+61"/>
        <source>Back to %1</source>
        <translation>Zurück zu „%1“</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <location filename="../ui/wallet/PasswordField.cpp" line="+16"/>
        <location line="+5"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>ui::PasswordStep</name>
    <message>
        <location filename="../ui/wallet/PasswordStep.cpp" line="+38"/>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>For example: Treasury signer</source>
        <translation>Zum Beispiel: Kassenwart</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The same password protects the account here.</source>
        <translation>Dasselbe Passwort schützt hier das Konto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It protects the key on this computer. It cannot be reset; the words or the key can restore the account.</source>
        <translation>Es schützt den Schlüssel auf diesem Computer. Es lässt sich nicht zurücksetzen; die Wörter oder der Schlüssel können das Konto wiederherstellen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Make the wallet</source>
        <translation>Wallet anlegen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>At least 8 characters; a few unrelated words are easy to keep in mind.</source>
        <translation>Mindestens 8 Zeichen; einige Wörter ohne Zusammenhang sind leicht zu merken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weak: easy to guess. Make it longer.</source>
        <translation>Schwach: leicht zu erraten. Bitte verlängern.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fair: longer is better.</source>
        <translation>Mäßig: länger ist besser.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Type the password of the file.</source>
        <translation>Bitte das Passwort der Datei eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The password needs at least %1 characters.</source>
        <translation>Das Passwort braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <location filename="../ui/editor/ProblemList.cpp" line="+28"/>
        <location line="+11"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <location filename="../ui/editor/ProblemModel.cpp" line="+52"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ui::ProposalDetail</name>
    <message>
        <location filename="../ui/dao/ProposalDetail.cpp" line="+72"/>
        <source>This is the last state known: %1</source>
        <translation>Das ist der letzte bekannte Stand: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProposalFilter</name>
    <message>
        <location filename="../ui/dao/ProposalFilter.cpp" line="+63"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>ui::ProposalList</name>
    <message>
        <location filename="../ui/dao/ProposalList.cpp" line="+68"/>
        <location line="+94"/>
        <source>Reading proposals from the chain…</source>
        <translation>Vorschläge werden von der Chain gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Which proposals to show</source>
        <translation>Welche Vorschläge zu zeigen sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to execute</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No proposal matches. Choose “All” or empty the search.</source>
        <translation>Kein Vorschlag passt. „Alle“ wählen oder die Suche leeren.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The newest state could not be read; this is the last one known.</source>
        <translation>Der neueste Stand ließ sich nicht lesen; dies ist der letzte bekannte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is the last state known: %1</source>
        <translation>Das ist der letzte bekannte Stand: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The proposals could not be read</source>
        <translation>Die Vorschläge ließen sich nicht lesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No proposals yet</source>
        <translation>Noch keine Vorschläge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A proposal is infrastructure, written down. Members vote on it, and what wins is deployed.</source>
        <translation>Ein Vorschlag ist aufgeschriebene Infrastruktur. Die Mitglieder stimmen darüber ab, und was gewinnt, wird bereitgestellt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>updated at block %1</source>
        <translation>Stand: Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The %1 oldest proposals are not listed.</source>
        <translation>Die %1 ältesten Vorschläge sind nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ui::ProposalWords</name>
    <message>
        <location filename="../ui/dao/ProposalWords.cpp" line="+15"/>
        <source>Voting</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to execute</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tied</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Burned</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPage</name>
    <message>
        <location filename="../ui/dao/ProposalsPage.cpp" line="+19"/>
        <source>Search name, image, id</source>
        <translation>Name, Image, Id suchen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <location filename="../ui/common/QrCode.cpp" line="+40"/>
        <source>QR code of %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <location filename="../ui/common/RelativeTime.cpp" line="+21"/>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>ui::RememberBox</name>
    <message>
        <location filename="../ui/wallet/RememberBox.cpp" line="+11"/>
        <source>Remember the password in %1</source>
        <translation>Passwort merken: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message>
        <location filename="../ui/shell/ReviewSheet.cpp" line="+45"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign and send</source>
        <translation>Signieren und senden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Simulating the transaction on the newest block…</source>
        <translation>Transaktion wird auf dem neuesten Block simuliert&#xa0;…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>about %1, at most </source>
        <translation>etwa %1, höchstens </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Simulated at block %1: succeeds, %2 gas.</source>
        <translation>Bei Block %1 simuliert: gelingt, %2 Gas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Raw transaction</source>
        <translation>Rohe Transaktion</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>creates a contract</source>
        <translation>legt einen Vertrag an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chain id</source>
        <translation>Chain-Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gas limit</source>
        <translation>Gaslimit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gas price</source>
        <translation>Gaspreis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at most %1 gwei, tip %2 gwei</source>
        <translation>höchstens %1 Gwei, Trinkgeld %2 Gwei</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Data, %n byte(s)</source>
        <translation>
            <numerusform>Daten, %n Byte</numerusform>
            <numerusform>Daten, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <location filename="../ui/deploy/RulesTab.cpp" line="+26"/>
        <source>DeployEvent, in either form</source>
        <translation>DeployEvent, in beiden Formen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy what the members decided</source>
        <translation>Bereitstellen, was die Mitglieder beschlossen haben</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 · chain %2</source>
        <translation>%1 · Chain %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address of the DAO</source>
        <translation>Adresse der DAO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When it says</source>
        <translation>Wenn sie meldet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploys to</source>
        <translation>Stellt bereit auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Change in Settings</source>
        <translation>In Einstellungen ändern</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Each act is written to the journal, and the journal to the disk, before it is done. However often the program is stopped in between, one event gives one deployment.</source>
        <translation>Jede Handlung steht im Journal und das Journal auf dem Datenträger, bevor sie geschieht. Wie oft das Programm dazwischen auch beendet wird: Ein Ereignis ergibt eine Bereitstellung.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>1 confirmation, the event&apos;s own block</source>
        <translation>1 Bestätigung, der Block des Ereignisses selbst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 confirmations, the event&apos;s own block counted</source>
        <translation>%1 Bestätigungen, den Block des Ereignisses mitgezählt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container engine of this computer</source>
        <translation>Die Container-Engine dieses Computers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asks you before it deploys</source>
        <translation>Fragt Sie vor der Bereitstellung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deploys by itself; the vote was the approval</source>
        <translation>Stellt von selbst bereit; die Abstimmung war die Freigabe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <location filename="../ui/deploy/RunDetail.cpp" line="+27"/>
        <source>Deploy now</source>
        <translation>Jetzt bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+141"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>Show lease</source>
        <translation>Lease zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show document</source>
        <translation>Dokument zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen run</source>
        <translation>Der gewählte Lauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Choose a run to see its steps.</source>
        <translation>Einen Lauf wählen, um seine Schritte zu sehen.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirming</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · %2</source>
        <comment>proposal, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Its container has ended.</source>
        <translation>Sein Container ist beendet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 The next attempt is %2.</source>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The block of its event left the chain after the deployment had begun.</source>
        <translation>Der Block seines Ereignisses verließ die Chain, nachdem die Bereitstellung begonnen hatte.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Document of run %1</source>
        <translation>Dokument von Lauf %1</translation>
    </message>
</context>
<context>
    <name>ui::RunTable</name>
    <message>
        <location filename="../ui/deploy/RunTable.cpp" line="+35"/>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ui::RunWords</name>
    <message>
        <location filename="../ui/deploy/RunWords.cpp" line="+44"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>Waiting for confirmations</source>
        <translation>Wartet auf Bestätigungen</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>its block left the chain</source>
        <translation>sein Block hat die Chain verlassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Was confirmed</source>
        <translation>War bestätigt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its block left the chain afterwards</source>
        <translation>sein Block hat die Chain danach verlassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>waiting for your approval</source>
        <translation>wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asked the engine</source>
        <translation>Engine ist beauftragt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>will be tried again</source>
        <translation>wird erneut versucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a person must act</source>
        <translation>ein Mensch muss handeln</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Running and answering</source>
        <translation>Läuft und antwortet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>its container has ended</source>
        <translation>sein Container ist beendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+22"/>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+22"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>it never deploys again</source>
        <translation>er stellt nie wieder bereit</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+40"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirming %1 of %2</source>
        <translation>Bestätigung %1 von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying</source>
        <translation>Stellt bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reorganised away</source>
        <translation>Per Reorg entfallen</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waiting for the chain</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alarm</source>
        <translation>Alarmiert</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alive</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 block behind</source>
        <translation>1 Block zurück</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks behind</source>
        <translation>%1 Blöcke zurück</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Event seen</source>
        <translation>Ereignis gesehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>block %1, log %2</source>
        <translation>Block %1, Log %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written to the journal</source>
        <translation>Ins Journal geschrieben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>synced, key %1</source>
        <translation>gesichert, Schlüssel %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Confirming</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+1"/>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ui::RunningCard</name>
    <message>
        <location filename="../ui/overview/RunningCard.cpp" line="+24"/>
        <source>Runs for the DAO</source>
        <translation>Läuft für die DAO</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Nothing runs yet. An executed proposal with more yes than no brings up what it describes.</source>
        <translation>Noch läuft nichts. Ein ausgeführter Vorschlag mit mehr Ja als Nein startet, was er beschreibt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SchemaForm</name>
    <message>
        <location filename="../ui/editor/SchemaForm.cpp" line="+32"/>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The JSON cannot be read at the moment</source>
        <translation>Das JSON ist gerade nicht lesbar</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>The form waits; nothing you typed is lost.</source>
        <translation>Das Formular wartet; keine Ihrer Eingaben geht verloren.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <location filename="../ui/common/SearchField.cpp" line="+19"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::SecretStep</name>
    <message>
        <location filename="../ui/wallet/SecretStep.cpp" line="+16"/>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>12 to 24 English words with spaces between them. The account is the first one of the phrase, as in other wallets.</source>
        <translation>12 bis 24 englische Wörter mit Leerzeichen dazwischen. Das Konto ist wie in anderen Wallets das erste zu diesen Wörtern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>64 digits from 0 to 9 and a to f, with or without 0x.</source>
        <translation>64 Ziffern von 0 bis 9 und a bis f, mit oder ohne 0x.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Type it only where nobody looks over your shoulder. It stays on this computer, encrypted.</source>
        <translation>Nur dort eingeben, wo Ihnen niemand über die Schulter sieht. Die Eingabe bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A private key has no second copy here: keep the one you have.</source>
        <translation>Ein privater Schlüssel hat hier keine zweite Kopie: Behalten Sie Ihre.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Import a phrase</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import a private key</source>
        <translation>Privaten Schlüssel importieren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The words another wallet gave you.</source>
        <translation>Die Wörter, die Ihnen eine andere Wallet gab.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The key of one account, as another program exported it.</source>
        <translation>Der Schlüssel eines Kontos, wie ein anderes Programm ihn exportiert hat.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Type the words of the phrase.</source>
        <translation>Bitte die Wiederherstellungswörter eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentBar</name>
    <message>
        <location filename="../ui/common/SegmentBar.cpp" line="+21"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::SendForm</name>
    <message>
        <location filename="../ui/wallet/SendForm.cpp" line="+30"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>0x… address</source>
        <translation>0x…-Adresse</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>All that can be sent</source>
        <translation>Alles, was sich senden lässt</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Who shall get it? Paste an address.</source>
        <translation>Wer soll es erhalten? Bitte eine Adresse einfügen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How much? For example 0.25.</source>
        <translation>Wie viel? Zum Beispiel 0.25.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not enough: the account holds %1 %2.</source>
        <translation>Zu wenig: Auf dem Konto sind %1 %2.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The fee is more than the account holds.</source>
        <translation>Die Gebühr übersteigt das Guthaben des Kontos.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 %2 in the account; the fee comes on top.</source>
        <translation>%1 %2 auf dem Konto; die Gebühr kommt hinzu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The fee comes on top.</source>
        <translation>Die Gebühr kommt hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/SettingsPage.cpp" line="+37"/>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsCards.cpp" line="+36"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>%1 · chain %2</source>
        <translation>%1 · Chain %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own node</source>
        <translation>Eigener Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One RPC address to use instead of the network&apos;s own. Its chain id is checked. Empty: the network&apos;s own.</source>
        <translation>Eine RPC-Adresse anstelle der netzwerkeigenen. Ihre Chain-Id wird geprüft. Leer: die netzwerkeigenen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the network asks for</source>
        <translation>Was das Netzwerk verlangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each network has its own DAO, journal and leases.</source>
        <translation>Jedes Netzwerk hat seine eigene DAO, sein Journal und seine Leases.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me before it deploys</source>
        <translation>Vor der Bereitstellung fragen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Otherwise the vote is the approval: what was executed with more yes than no is deployed.</source>
        <translation>Sonst ist die Abstimmung die Freigabe: Was mit mehr Ja als Nein ausgeführt wurde, wird bereitgestellt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes that must be cast before this program offers to execute. The contract itself has no quorum: others may still execute.</source>
        <translation>Stimmen, die abgegeben sein müssen, bevor dieses Programm die Ausführung anbietet. Der Vertrag selbst hat kein Quorum: Andere können trotzdem ausführen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Looking for Podman or Docker…</source>
        <translation>Podman oder Docker wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found by itself</source>
        <translation>Selbst gefunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Empty: the usual places. Else a path, or tcp:// on this computer.</source>
        <translation>Leer: die üblichen Orte. Sonst ein Pfad oder tcp:// auf diesem Computer.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock the wallet when idle for</source>
        <translation>Wallet sperren nach Untätigkeit von</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Locking wipes the key from memory. The trigger goes on: it needs no key.</source>
        <translation>Das Sperren löscht den Schlüssel aus dem Speicher. Der Auslöser arbeitet weiter: Er braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Commonrack %1</source>
        <translation>Commonrack %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsPage.cpp" line="+19"/>
        <source>The connection must be made anew for this to take effect. Nothing is lost: what is running goes on.</source>
        <translation>Damit dies wirkt, muss neu verbunden werden. Nichts geht verloren: Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in use yet</source>
        <translation>Noch nicht in Gebrauch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Blocks on top before the trigger acts. %1 is what this network asks for; fewer is at your own risk.</source>
        <translation>Blöcke darüber, bevor der Auslöser handelt. Dieses Netzwerk verlangt %1; weniger auf eigene Gefahr.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Blocks on top before the trigger acts.</source>
        <translation>Blöcke darüber, bevor der Auslöser handelt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
</context>
<context>
    <name>ui::SetupStep</name>
    <message>
        <location filename="../ui/wallet/SetupStep.h" line="+36"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <location filename="../ui/common/Sheet.cpp" line="+116"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::Sparkline</name>
    <message>
        <location filename="../ui/deploy/Sparkline.cpp" line="+23"/>
        <source>%1 in the last minute</source>
        <translation>%1 in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>ui::StartProblem</name>
    <message>
        <location filename="../ui/shell/StartProblem.cpp" line="+16"/>
        <source>Commonrack cannot start</source>
        <translation>Commonrack kann nicht starten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::StatTile</name>
    <message>
        <location filename="../ui/common/StatTile.cpp" line="+45"/>
        <source>%1: %2, %3</source>
        <comment>figure: label, value, caption</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::StateView</name>
    <message>
        <location filename="../ui/common/StateView.cpp" line="+108"/>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <location filename="../ui/shell/StatusBar.cpp" line="+48"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> · block %1</source>
        <translation> · Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Trigger: %1</source>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Strg+L)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Unlocked · locks in %1</source>
        <translation>Entsperrt · sperrt in %1</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <location filename="../ui/common/Steps.cpp" line="+33"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>needs attention</source>
        <translation>braucht Beachtung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>ui::TargetsTab</name>
    <message>
        <location filename="../ui/deploy/TargetsTab.cpp" line="+26"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Install Podman (Debian, Ubuntu)</source>
        <translation>Podman installieren (Debian, Ubuntu)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let it listen, for you alone</source>
        <translation>Nur für Sie allein lauschen lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Or, where Docker is installed, be allowed to use it</source>
        <translation>Oder, wo Docker installiert ist, sich dessen Benutzung erlauben</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Asking</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. Containers listen on this computer only; their volumes outlive them.</source>
        <translation>%1. Container lauschen nur auf diesem Computer; ihre Volumes überdauern sie.</translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <location filename="../ui/editor/TemplateChooser.cpp" line="+35"/>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty form</source>
        <translation>Leeres Formular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only what every document needs, to be filled in.</source>
        <translation>Nur was jedes Dokument braucht, zum Ausfüllen.</translation>
    </message>
</context>
<context>
    <name>ui::TokenVoteModel</name>
    <message>
        <location filename="../ui/dao/TokenVoteModel.cpp" line="+40"/>
        <source>NFT %1</source>
        <translation>NFT %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You, %1</source>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voted</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Membership NFT</source>
        <translation>Mitglieds-NFT</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On this proposal</source>
        <translation>Zu diesem Vorschlag</translation>
    </message>
</context>
<context>
    <name>ui::TriggerPage</name>
    <message>
        <location filename="../ui/deploy/TriggerPage.cpp" line="+55"/>
        <source>I have looked at it</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Journal of the trigger</source>
        <translation>Journal des Auslösers</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events are written down, nothing is deployed</source>
        <translation>Ereignisse werden aufgeschrieben, nichts wird bereitgestellt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>every act is written down before it is done</source>
        <translation>jede Handlung wird aufgeschrieben, bevor sie geschieht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy again, also what was held meanwhile</source>
        <translation>Wieder bereitstellen, auch das inzwischen Angehaltene</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on watching and writing down, but deploy nothing</source>
        <translation>Weiter beobachten und aufschreiben, aber nichts bereitstellen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A deployment lost its event</source>
        <translation>Eine Bereitstellung hat ihr Ereignis verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.</source>
        <translation>Die Chain wurde reorganisiert, nachdem eine Bereitstellung begonnen hatte. Bis Sie den Lauf angesehen haben, wird nichts Neues bereitgestellt.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The trigger has stopped</source>
        <translation>Der Auslöser ist gestoppt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No DeployEvent yet</source>
        <translation>Noch kein DeployEvent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When somebody executes a proposal with more yes than no, the DAO says so on the chain. The trigger hears it, writes it down here, waits for confirmations and deploys.</source>
        <translation>Führt jemand einen Vorschlag mit mehr Ja als Nein aus, meldet die DAO das auf der Chain. Der Auslöser hört es, schreibt es hier auf, wartet auf Bestätigungen und stellt bereit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at the proposals</source>
        <translation>Vorschläge ansehen</translation>
    </message>
</context>
<context>
    <name>ui::UnlockSheet</name>
    <message>
        <location filename="../ui/wallet/UnlockSheet.cpp" line="+31"/>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The password opens the key of this account, here and only here.</source>
        <translation>Das Passwort öffnet den Schlüssel dieses Kontos, hier und nur hier.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget it there</source>
        <translation>Dort vergessen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Opening the key…</source>
        <translation>Schlüssel wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Type the password of this account.</source>
        <translation>Bitte das Passwort dieses Kontos eingeben.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>This password does not open the account. Try again.</source>
        <translation>Dieses Passwort öffnet das Konto nicht. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <location filename="../ui/common/VoteBar.cpp" line="+24"/>
        <source>%1 yes, %2 no, of %3 votes</source>
        <translation>%1 Ja, %2 Nein, von %3 Stimmen</translation>
    </message>
</context>
<context>
    <name>ui::VoteCard</name>
    <message>
        <location filename="../ui/dao/VoteCard.cpp" line="+27"/>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vote yes</source>
        <translation>Mit Ja stimmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vote no</source>
        <translation>Mit Nein stimmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mint a membership NFT</source>
        <translation>Mitglieds-NFT prägen</translation>
    </message>
    <message>
        <location line="+45"/>
        <source> yes</source>
        <translation> Ja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source> no</source>
        <translation> Nein</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>policy: %1 of %2</source>
        <translation>Vorgabe: %1 von %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>policy: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your membership is being read…</source>
        <translation>Ihre Mitgliedschaft wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Your unused votes: %1</source>
        <translation>Ihre ungenutzten Stimmen: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 votes. This cannot be changed afterwards.</source>
        <translation>%1 stimmt ab. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 all vote together. This cannot be changed afterwards.</source>
        <translation>%1 stimmen gemeinsam ab. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Ended %1, chain time</source>
        <translation>Beendet: %1, Chain-Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voting ends with the next block</source>
        <translation>Die Abstimmung endet mit dem nächsten Block</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends in </source>
        <translation>Endet in </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, chain time · %1</source>
        <translation>, Chain-Zeit · %1</translation>
    </message>
</context>
<context>
    <name>ui::WalletPage</name>
    <message>
        <location filename="../ui/wallet/WalletPage.cpp" line="+26"/>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Ways to get an account</source>
        <translation>Wege zu einem Konto</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An account signs your votes and payments. Its key is encrypted on this computer and never leaves it.</source>
        <translation>Ein Konto signiert Ihre Stimmen und Zahlungen. Sein Schlüssel ist auf diesem Computer verschlüsselt und verlässt ihn nie.</translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n account(s) on this computer</source>
        <translation>
            <numerusform>%n Konto auf diesem Computer</numerusform>
            <numerusform>%n Konten auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make an account, or bring one along</source>
        <translation>Ein Konto anlegen oder mitbringen</translation>
    </message>
</context>
<context>
    <name>ui::WalletSetup</name>
    <message>
        <location filename="../ui/wallet/WalletSetup.cpp" line="+31"/>
        <location line="+103"/>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location line="-103"/>
        <location line="+104"/>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>Protecting the key…</source>
        <translation>Schlüssel wird geschützt&#xa0;…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>This password does not open the file. Try again.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::WordsStep</name>
    <message>
        <location filename="../ui/wallet/WordsStep.cpp" line="+47"/>
        <source>I wrote the words down, in this order</source>
        <translation>Ich habe die Wörter in dieser Reihenfolge aufgeschrieben</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The words of the new wallet</source>
        <translation>Die Wörter der neuen Wallet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Paper is best. Whoever has these words has the money; nobody will ever ask you for them.</source>
        <translation>Papier ist am besten. Wer diese Wörter hat, hat das Geld; niemand wird Sie je danach fragen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>They are the wallet: with them you can restore it anywhere, without them nobody can.</source>
        <translation>Sie sind die Wallet: Mit ihnen lässt sie sich überall wiederherstellen, ohne sie nirgends.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This program&apos;s list of words is broken; install it again.</source>
        <translation>Die Wörterliste dieses Programms ist beschädigt; bitte neu installieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the words down first, then tick the box.</source>
        <translation>Bitte zuerst die Wörter aufschreiben, dann das Kästchen ankreuzen.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/WordsStep.h" line="+20"/>
        <source>Write down these words</source>
        <translation>Schreiben Sie diese Wörter auf</translation>
    </message>
</context>
<context>
    <name>wallet</name>
    <message>
        <location filename="../models/wallet/AccountsFolder.cpp" line="+74"/>
        <source>The folder for keys, %1, cannot be made private.</source>
        <translation>Der Schlüsselordner %1 lässt sich nicht privat machen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The folder for keys, %1, cannot be read.</source>
        <translation>Der Schlüsselordner %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The names of the accounts were lost: accounts.json is broken.</source>
        <translation>Die Namen der Konten sind verloren: accounts.json ist beschädigt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The key file %1 is broken and was left alone.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt und blieb unangetastet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The key file %1 repeats an account.</source>
        <translation>Die Schlüsseldatei %1 wiederholt ein Konto.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../models/wallet/Vault.cpp" line="+121"/>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <location filename="../models/wallet/AccountState.cpp" line="+36"/>
        <source>The balance is not known yet.</source>
        <translation>Das Guthaben ist noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Base58.cpp" line="+68"/>
        <source>This is not a key in Base58 form, or a letter of it is wrong.</source>
        <translation>Dies ist kein Schlüssel in Base58-Form, oder ein Buchstabe darin ist falsch.</translation>
    </message>
    <message>
        <location filename="../models/wallet/HdKey.cpp" line="+66"/>
        <source>A seed has 16 to 64 bytes.</source>
        <translation>Ein Seed hat 16 bis 64 Bytes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This seed gives no valid key.</source>
        <translation>Dieser Seed ergibt keinen gültigen Schlüssel.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This is not a valid extended key.</source>
        <translation>Dies ist kein gültiger erweiterter Schlüssel.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Write the path like this: m/44&apos;/60&apos;/0&apos;/0/0</source>
        <translation>Der Pfad wird so geschrieben: m/44&apos;/60&apos;/0&apos;/0/0</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>The path is longer than 255 steps.</source>
        <translation>Der Pfad hat mehr als 255 Schritte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A hardened step needs the private key; this is a public one.</source>
        <translation>Ein gehärteter Schritt braucht den privaten Schlüssel; dies ist ein öffentlicher.</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+9"/>
        <source>There is no key at this path; take the next index.</source>
        <translation>An diesem Pfad gibt es keinen Schlüssel; bitte den nächsten Index nehmen.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Kdf.cpp" line="+20"/>
        <source>Opening this key would take more time or memory than this program allows.</source>
        <translation>Diesen Schlüssel zu öffnen würde mehr Zeit oder Speicher brauchen, als dieses Programm erlaubt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key derivation has a zero among its parameters.</source>
        <translation>Die Schlüsselableitung hat eine Null unter ihren Parametern.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The key could not be derived.</source>
        <translation>Der Schlüssel ließ sich nicht ableiten.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key derivation has impossible parameters.</source>
        <translation>Die Schlüsselableitung hat unmögliche Parameter.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is not enough memory free to open this key.</source>
        <translation>Zum Öffnen dieses Schlüssels ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <location filename="../models/wallet/KeychainPasswordStore.cpp" line="+24"/>
        <source>The system keychain holds no password for this account.</source>
        <translation>Der System-Schlüsselbund enthält kein Passwort für dieses Konto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain is locked. Unlock it, or type the password.</source>
        <translation>Der System-Schlüsselbund ist gesperrt. Bitte entsperren oder das Passwort eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain was not opened. Type the password instead.</source>
        <translation>Der System-Schlüsselbund wurde nicht geöffnet. Bitte stattdessen das Passwort eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain could not forget this password.</source>
        <translation>Der System-Schlüsselbund konnte dieses Passwort nicht vergessen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no system keychain here, so the password cannot be remembered.</source>
        <translation>Hier gibt es keinen System-Schlüsselbund; das Passwort kann nicht gemerkt werden.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the system keychain</source>
        <translation>System-Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../models/wallet/Keystore.cpp" line="+24"/>
        <source>This is not a keystore file this program can read (version 3 is needed).</source>
        <translation>Dies ist keine Keystore-Datei, die dieses Programm lesen kann (nötig ist Version 3).</translation>
    </message>
    <message>
        <location line="+206"/>
        <source>The password is wrong, or the file was changed.</source>
        <translation>Das Passwort ist falsch, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The key could not be decrypted.</source>
        <translation>Der Schlüssel ließ sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key in this file does not belong to the address it names.</source>
        <translation>Der Schlüssel in dieser Datei gehört nicht zu der Adresse, die sie nennt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+22"/>
        <source>This is not a valid private key.</source>
        <translation>Dies ist kein gültiger privater Schlüssel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These options do not make a keystore file.</source>
        <translation>Diese Optionen ergeben keine Keystore-Datei.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The key could not be encrypted.</source>
        <translation>Der Schlüssel ließ sich nicht verschlüsseln.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Mnemonic.cpp" line="+69"/>
        <source>Word %1, “%2”, is not in the list of words. Check its spelling.</source>
        <translation>Wort %1, „%2“, steht nicht in der Wörterliste. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the words with one space between them.</source>
        <translation>Bitte die Wörter mit einem Leerzeichen dazwischen schreiben.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; this one has %1.</source>
        <translation>Es müssen 12, 15, 18, 21 oder 24 Wiederherstellungswörter sein; hier sind es %1.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>A recovery phrase is made from 16, 20, 24, 28 or 32 bytes.</source>
        <translation>Wiederherstellungswörter entstehen aus 16, 20, 24, 28 oder 32 Bytes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+22"/>
        <source>The list of words is missing from this program.</source>
        <translation>Diesem Programm fehlt die Wörterliste.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Every word is in the list, but together they do not fit: one is wrong, or the order is.</source>
        <translation>Jedes Wort steht in der Liste, aber zusammen passen sie nicht: Eines ist falsch oder die Reihenfolge.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>Es müssen 12, 15, 18, 21 oder 24 Wiederherstellungswörter sein.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Send.cpp" line="+15"/>
        <source>Nobody has the key of the zero address: what you send there is lost.</source>
        <translation>Niemand hat den Schlüssel der Nulladresse: Was Sie dorthin senden, ist verloren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is your own address: you pay a fee and nothing moves.</source>
        <translation>Dies ist Ihre eigene Adresse: Sie zahlen eine Gebühr, und nichts bewegt sich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A contract lives at this address; not every contract can give the amount back.</source>
        <translation>An dieser Adresse lebt ein Vertrag; nicht jeder Vertrag kann den Betrag zurückgeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The amount is zero: only the fee is spent.</source>
        <translation>Der Betrag ist null: Nur die Gebühr wird ausgegeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is more than the account holds.</source>
        <translation>Das ist mehr, als auf dem Konto ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is all the account holds, so nothing is left for the fee.</source>
        <translation>Das ist das ganze Guthaben; für die Gebühr bleibt nichts übrig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Almost nothing stays in the account; later actions need a fee too.</source>
        <translation>Auf dem Konto bleibt fast nichts; auch spätere Vorgänge kosten eine Gebühr.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amount goes to %1 and cannot be taken back.</source>
        <translation>Der Betrag geht an %1 und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/wallet/Vault.cpp" line="-91"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Bitte die Wallet entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+87"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+69"/>
        <source>The account %1 is in this wallet already.</source>
        <translation>Das Konto %1 ist schon in dieser Wallet.</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key file %1 cannot be deleted.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht löschen.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Add an account first.</source>
        <translation>Bitte zuerst ein Konto hinzufügen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The wallet was locked before it was open.</source>
        <translation>Die Wallet wurde gesperrt, bevor sie offen war.</translation>
    </message>
    <message>
        <location filename="../models/wallet/VaultJobs.cpp" line="-33"/>
        <source>A private key has 64 digits from 0 to 9 and a to f; this has %1.</source>
        <translation>Ein privater Schlüssel hat 64 Ziffern von 0 bis 9 und a bis f; dieser hat %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Digit %1 of this private key is not one of 0 to 9 and a to f.</source>
        <translation>Ziffer %1 dieses privaten Schlüssels ist keine von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This number cannot be a private key.</source>
        <translation>Diese Zahl kann kein privater Schlüssel sein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose a password first.</source>
        <translation>Bitte zuerst ein Passwort wählen.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>This password does not open the account.</source>
        <translation>Dieses Passwort öffnet das Konto nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key file of this account was exchanged.</source>
        <translation>Die Schlüsseldatei dieses Kontos wurde ausgetauscht.</translation>
    </message>
</context>
</TS>
