<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddressText</name>
    <message>
        <location filename="../models/market/gateway/GatewayTypes.cpp" line="+47"/>
        <source>The provider has registered no address, so it cannot be reached. Ask it to register one, or close the lease.</source>
        <translation>Der Anbieter hat keine Adresse registriert und ist daher nicht erreichbar. Bitten Sie ihn, eine zu registrieren, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider has registered no certificate, so nothing can prove who answers. Ask it to register one, or close the lease.</source>
        <translation>Der Anbieter hat kein Zertifikat registriert, daher lässt sich nicht nachweisen, wer antwortet. Bitten Sie ihn, eines zu registrieren, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider has registered “%1” as its address, which is none. Ask it to correct that, or close the lease.</source>
        <translation>Der Anbieter hat „%1“ als seine Adresse registriert, das ist aber keine. Bitten Sie ihn, das zu berichtigen, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What the provider has registered as its certificate is none. Ask it to correct that, or close the lease.</source>
        <translation>Was der Anbieter als sein Zertifikat registriert hat, ist keines. Bitten Sie ihn, das zu berichtigen, oder schließen Sie die Lease.</translation>
    </message>
</context>
<context>
    <name>BroadcastText</name>
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
    <name>ErrorText</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/GatewayErrors.cpp" line="+41"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This computer&apos;s clock is %1 behind that of the provider at %2, so it does not know us. Correct the clock and try again.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Anbieters bei %2 um %1 nach, daher erkennt er uns nicht. Bitte die Uhr stellen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This computer&apos;s clock is %1 ahead of that of the provider at %2, so it does not know us. Correct the clock and try again.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Anbieters bei %2 um %1 vor, daher erkennt er uns nicht. Bitte die Uhr stellen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source> It says: “%1”.</source>
        <translation> Er sagt: „%1“.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider at %1 cannot be reached. It is tried again by itself; check your internet connection, or close the lease if it stays away.</source>
        <translation>Der Anbieter bei %1 ist nicht erreichbar. Es wird von selbst erneut versucht; bitte die Internetverbindung prüfen oder die Lease schließen, wenn es so bleibt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no computer called %1, which the provider registered. Check your internet connection, or close the lease if it stays so.</source>
        <translation>Es gibt keinen Computer namens %1, den der Anbieter registriert hat. Bitte die Internetverbindung prüfen oder die Lease schließen, wenn es so bleibt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 broke off the connection. It is tried again by itself; if this stays, tell the provider.</source>
        <translation>Der Anbieter bei %1 hat die Verbindung abgebrochen. Es wird von selbst erneut versucht; wenn es so bleibt, bitte dem Anbieter Bescheid geben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 did not answer in time. It is tried again by itself; close the lease if it stays silent.</source>
        <translation>Der Anbieter bei %1 hat nicht rechtzeitig geantwortet. Es wird von selbst erneut versucht; bitte die Lease schließen, wenn er stumm bleibt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The service at %1 is in a private network, so it is not looked at from here.</source>
        <translation>Der Dienst unter %1 liegt in einem privaten Netz und wird von hier aus nicht geprüft.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The answer of the provider at %1 is too large to be taken. If this stays, tell the provider or close the lease.</source>
        <translation>Die Antwort des Anbieters bei %1 ist zu groß, um angenommen zu werden. Wenn es so bleibt, bitte dem Anbieter Bescheid geben oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What answers at %1 does not speak as a provider does. If this stays, tell the provider or close the lease.</source>
        <translation>Was bei %1 antwortet, spricht nicht wie ein Anbieter. Wenn es so bleibt, bitte dem Anbieter Bescheid geben oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No secure connection (TLS 1.3) could be made with the provider at %1, so nothing was sent. Tell the provider, or close the lease.</source>
        <translation>Mit dem Anbieter bei %1 kam keine sichere Verbindung (TLS 1.3) zustande, daher wurde nichts gesendet. Bitte dem Anbieter Bescheid geben oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What answers at %1 does not show the certificate that the provider registered on chain, so nothing was sent. Ask the provider, or close the lease.</source>
        <translation>Was bei %1 antwortet, zeigt nicht das Zertifikat, das der Anbieter auf der Chain registriert hat, daher wurde nichts gesendet. Bitte den Anbieter fragen oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The certificate of the provider at %1 ran out on %2, so nothing was sent. Ask the provider to register a new one, or close the lease.</source>
        <translation>Das Zertifikat des Anbieters bei %1 ist am %2 abgelaufen, daher wurde nichts gesendet. Bitten Sie den Anbieter, ein neues zu registrieren, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate of the provider at %1 is valid only from %2 on, so nothing was sent. Check this computer&apos;s clock, or ask the provider.</source>
        <translation>Das Zertifikat des Anbieters bei %1 gilt erst ab %2, daher wurde nichts gesendet. Bitte die Uhr dieses Computers prüfen oder den Anbieter fragen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate that the provider registered is for another host than %1, so nothing was sent. Ask the provider to correct it, or close the lease.</source>
        <translation>Das Zertifikat, das der Anbieter registriert hat, gilt für einen anderen Host als %1, daher wurde nichts gesendet. Bitten Sie den Anbieter, es zu berichtigen, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate of the provider at %1 cannot be relied on, so nothing was sent. Ask the provider to register another, or close the lease.</source>
        <translation>Auf das Zertifikat des Anbieters bei %1 ist kein Verlass, daher wurde nichts gesendet. Bitten Sie den Anbieter, ein anderes zu registrieren, oder schließen Sie die Lease.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The provider at %1 does not accept this account for the lease. Check that the account in use is the one that rented it.%2</source>
        <translation>Der Anbieter bei %1 nimmt dieses Konto für die Lease nicht an. Bitte prüfen, ob das benutzte Konto dasjenige ist, das sie gemietet hat.%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 knows no such lease yet. It is asked again by itself; if this stays, send the manifest again or close the lease.</source>
        <translation>Der Anbieter bei %1 kennt noch keine solche Lease. Er wird von selbst erneut gefragt; wenn es so bleibt, bitte das Manifest erneut senden oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 refuses this manifest. Correct it and send it again.%2</source>
        <translation>Der Anbieter bei %1 lehnt dieses Manifest ab. Bitte berichtigen und erneut senden.%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 has trouble of its own (%2). It is tried again by itself; if this stays, tell the provider.%3</source>
        <translation>Der Anbieter bei %1 hat selbst eine Störung (%2). Es wird von selbst erneut versucht; wenn es so bleibt, bitte dem Anbieter Bescheid geben.%3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 points to another address, which nothing vouches for. Ask the provider to register its address.</source>
        <translation>Der Anbieter bei %1 verweist auf eine andere Adresse, für die nichts bürgt. Bitten Sie den Anbieter, seine Adresse zu registrieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider at %1 refuses what was asked (%2). Try again later, or close the lease.%3</source>
        <translation>Der Anbieter bei %1 lehnt die Anfrage ab (%2). Bitte später erneut versuchen oder die Lease schließen.%3</translation>
    </message>
</context>
<context>
    <name>ExplorerWords</name>
    <message>
        <location filename="../models/market/ExplorerLogs.cpp" line="+33"/>
        <source>The explorer does not give out so much at once.</source>
        <translation>Der Explorer gibt nicht so viel auf einmal heraus.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The explorer refused the question. Check its address and key in Settings.</source>
        <translation>Der Explorer hat die Anfrage abgelehnt. Bitte seine Adresse und seinen Schlüssel in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The explorer gets too many requests from here. It is tried again later.</source>
        <translation>Der Explorer erhält von hier zu viele Anfragen. Es wird später erneut versucht.</translation>
    </message>
</context>
<context>
    <name>SqlWords</name>
    <message>
        <location filename="../models/store/Sql.cpp" line="+42"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>Der Datenträger ist voll; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+4"/>
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
</context>
<context>
    <name>TokenText</name>
    <message>
        <location filename="../models/market/gateway/AuthToken.cpp" line="+25"/>
        <source>The request does not say who asks. Sign in with the account that rents, and try again.</source>
        <translation>Die Anfrage sagt nicht, wer fragt. Bitte mit dem Konto anmelden, das mietet, und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The wallet signed with another account. Lock it, unlock it, and try again.</source>
        <translation>Die Wallet hat mit einem anderen Konto signiert. Bitte sperren, entsperren und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The request was signed %1 in the future. Correct the clock of the computer that asks.</source>
        <translation>Die Signatur der Anfrage liegt %1 in der Zukunft. Bitte die Uhr des Computers stellen, der fragt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The request was signed %1 ago. Correct the clock of the computer that asks.</source>
        <translation>Die Signatur der Anfrage liegt %1 zurück. Bitte die Uhr des Computers stellen, der fragt.</translation>
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
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../app/AppPaths.cpp" line="+48"/>
        <source>The folder %1 cannot be made. Choose another one with --profile-dir.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Bitte mit --profile-dir einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../app/NetworkProfiles.cpp" line="+42"/>
        <source>There is no network “%1”. Choose one of: %2.</source>
        <translation>Es gibt kein Netzwerk „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/ContractCode.cpp" line="+18"/>
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
    <message>
        <location filename="../app/StartAtLogin.cpp" line="+108"/>
        <location line="+18"/>
        <source>Starting at login cannot be changed: %1 cannot be written.</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht ändern: %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/SandboxMarket.cpp" line="+53"/>
        <source>This build lacks the set-up of the market.</source>
        <translation>Dieser Fassung des Programms fehlt die Einrichtung des Marktes.</translation>
    </message>
</context>
<context>
    <name>app::Background</name>
    <message>
        <location filename="../app/Background.cpp" line="+15"/>
        <source>Trigger: %1</source>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Commonrack goes on</source>
        <translation>Commonrack läuft weiter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The trigger works on without its window. Open or quit it by its icon here; Settings can change this.</source>
        <translation>Der Auslöser arbeitet ohne Fenster weiter. Öffnen oder beenden lässt er sich hier über sein Symbol; in den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A deployment lost its event</source>
        <translation>Eine Bereitstellung hat ihr Ereignis verloren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The chain was reorganised after it had begun. Nothing new is deployed until you have looked at it.</source>
        <translation>Die Chain wurde reorganisiert, nachdem die Bereitstellung begonnen hatte. Bis Sie nachgesehen haben, wird nichts Neues bereitgestellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A deployment waits for you</source>
        <translation>Eine Bereitstellung wartet auf Sie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open Commonrack and look at the Trigger page.</source>
        <translation>Bitte Commonrack öffnen und die Seite Auslöser ansehen.</translation>
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
        <location line="+9"/>
        <source>--verify-proof wants the name of a file.</source>
        <translation>--verify-proof verlangt den Namen einer Datei.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--verify-proof stands alone, but for --language: leave --%1 out.</source>
        <translation>--verify-proof steht allein, höchstens mit --language: bitte --%1 weglassen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Run without a window, until a signal ends it.</source>
        <translation>Ohne Fenster laufen, bis ein Signal es beendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With --headless: a JSON file that sets network, endpoints, DAO and rules.</source>
        <translation>Mit --headless: eine JSON-Datei, die Netzwerk, Endpunkte, DAO und Regeln festlegt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With --headless: read the wallet&apos;s password from this file descriptor until its end.</source>
        <translation>Mit --headless: das Passwort der Wallet aus diesem Dateideskriptor lesen, bis zu seinem Ende.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With --headless: tell status and figures on this port of the loopback, usually 9464; 0: any that is free.</source>
        <translation>Mit --headless: Status und Kennzahlen auf diesem Port der Loopback-Schnittstelle mitteilen, üblich ist 9464; 0: irgendein freier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With --headless: text or json.</source>
        <translation>Mit --headless: text oder json.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>--%1 wants a number from 0 to %2.</source>
        <translation>--%1 verlangt eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>--%1 works together with --headless.</source>
        <translation>--%1 wirkt nur zusammen mit --headless.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>--demo, --story, --picture and --theme need a window: leave them or --headless out.</source>
        <translation>--demo, --story, --picture und --theme brauchen ein Fenster: bitte diese oder --headless weglassen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>--config wants the name of a file.</source>
        <translation>--config verlangt den Namen einer Datei.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--log-format is text or json.</source>
        <translation>--log-format ist text oder json.</translation>
    </message>
    <message>
        <location line="+10"/>
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
        <location line="+42"/>
        <source>--story is dao, market or rule.</source>
        <translation>--story ist dao, market oder rule.</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Save a picture of the window once the network is living.</source>
        <translation>Ein Bild des Fensters speichern, sobald das Netzwerk lebt.</translation>
    </message>
    <message>
        <location line="-64"/>
        <location line="+64"/>
        <location line="+5"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="-4"/>
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
        <location line="-59"/>
        <location line="+56"/>
        <location line="+3"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Which part the demo plays: dao, market or rule; else all.</source>
        <translation>Welchen Teil die Demo spielt: dao, market oder rule; sonst alle.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Begin in the system tray, without the window, where there is one.</source>
        <translation>Im Infobereich beginnen, ohne Fenster, wo es einen gibt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the proof of a deployment, offline and without a window, and end with 0: sound, 1: not sound, 2: not readable.</source>
        <translation>Den Nachweis einer Bereitstellung prüfen, offline und ohne Fenster, und enden mit 0: in Ordnung, 1: nicht in Ordnung, 2: nicht lesbar.</translation>
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
        <location line="+12"/>
        <source>Try --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not an option. Try --help.</source>
        <translation>„%1“ ist keine Option. Siehe --help.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or contrast.</source>
        <translation>--theme ist light, dark oder contrast.</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <location filename="../app/Desktop.cpp" line="+61"/>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <location filename="../app/DesktopPages.cpp" line="+63"/>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <location filename="../app/DesktopLeases.cpp" line="+56"/>
        <location filename="../app/DesktopPages.cpp" line="+44"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The spending is in %1.</source>
        <translation>Die Ausgaben stehen in %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln lines are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>What lease %1 is to run</source>
        <translation>Was Lease %1 ausführen soll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ICL files (*.yaml *.yml);;All files (*)</source>
        <translation>ICL-Dateien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This is no ICL file.</source>
        <translation>Dies ist keine ICL-Datei.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/DesktopPages.cpp" line="+0"/>
        <source>%Ln leases are in %1.</source>
        <translation>
            <numerusform>%Ln Lease steht in %1.</numerusform>
            <numerusform>%Ln Leases stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/Desktop.cpp" line="+5"/>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the lease</source>
        <translation>Lease zeigen</translation>
    </message>
    <message>
        <location line="+22"/>
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
        <location line="+122"/>
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
        <location line="+52"/>
        <source>Your draft is not saved yet: %1 Close again to leave without it.</source>
        <translation>Der Entwurf ist noch nicht gespeichert: %1 Erneut schließen, um ohne ihn zu gehen.</translation>
    </message>
    <message>
        <location filename="../app/DesktopTrigger.cpp" line="+36"/>
        <source>The draft in the editor</source>
        <translation>Der Entwurf im Editor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Proposal %1 · %2</source>
        <translation>Vorschlag %1 · %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Order on the Spheron market</source>
        <translation>Auftrag auf dem Spheron-Markt</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>The rule of this deployment is switched off; switch it on first.</source>
        <translation>Die Regel dieser Bereitstellung ist ausgeschaltet; bitte zuerst einschalten.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <location filename="../app/headless/Headless.cpp" line="+38"/>
        <source>Status and figures: http://127.0.0.1:%1/status, /metrics and /healthz.</source>
        <translation>Status und Kennzahlen: http://127.0.0.1:%1/status, /metrics und /healthz.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Stopping: what is running goes on, what is not done is done at the next start.</source>
        <translation>Wird beendet: Was läuft, läuft weiter; was nicht erledigt ist, wird beim nächsten Start erledigt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stopped.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not everything ended in time; it is left to end by itself.</source>
        <translation>Nicht alles wurde rechtzeitig fertig; es endet von selbst.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The wallet is unlocked.</source>
        <translation>Die Wallet ist entsperrt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The wallet is locked.</source>
        <translation>Die Wallet ist gesperrt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The container engine answers: %1.</source>
        <translation>Die Container-Engine antwortet: %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 answers. What the DAO %2 executes from now on is deployed here.</source>
        <translation>%1 antwortet. Was die DAO %2 von jetzt an ausführt, wird hier bereitgestellt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answers. It has no DAO, so nothing is deployed from here.</source>
        <translation>%1 antwortet. Es gibt dort keine DAO, daher wird von hier nichts bereitgestellt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The trigger is paused: what is executed waits. Set “paused” to false in the configuration to go on.</source>
        <translation>Der Auslöser ist pausiert: Was ausgeführt wird, wartet. Zum Fortsetzen bitte „paused“ in der Konfiguration auf false setzen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each deployment waits for a person&apos;s approval, which only the window can give. Set “askBeforeDeploy” to false to deploy at once.</source>
        <translation>Jede Bereitstellung wartet auf die Freigabe eines Menschen, die nur im Fenster möglich ist. Um sofort bereitzustellen, bitte „askBeforeDeploy“ auf false setzen.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The node is connected.</source>
        <translation>Der Knoten ist verbunden.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The connection to the node is lost; it is tried again.</source>
        <translation>Die Verbindung zum Knoten ist abgebrochen; sie wird erneut versucht.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The trigger has stopped: open the window and look at the journal.</source>
        <translation>Der Auslöser ist gestoppt: bitte das Fenster öffnen und ins Journal sehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger is alive at block %1.</source>
        <translation>Der Auslöser ist aktiv bei Block %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger catches up from block %1.</source>
        <translation>Der Auslöser holt ab Block %1 auf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger waits for the network.</source>
        <translation>Der Auslöser wartet auf das Netzwerk.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no wallet in this profile. Only rules that order on the Spheron market need one.</source>
        <translation>In diesem Profil gibt es keine Wallet. Nur Regeln, die am Spheron-Markt bestellen, brauchen eine.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The wallet stays locked: no password was given with --password-fd, and the system keychain has none. Only rules that order on the Spheron market need it open.</source>
        <translation>Die Wallet bleibt gesperrt: Mit --password-fd wurde kein Passwort übergeben, und der System-Schlüsselbund hat keines. Nur Regeln, die am Spheron-Markt bestellen, brauchen sie offen.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The node is connected and yet tells of no new block; the service manager is left to begin anew.</source>
        <translation>Der Knoten ist verbunden und meldet doch keinen neuen Block; der Neustart bleibt der Dienstverwaltung überlassen.</translation>
    </message>
    <message>
        <location filename="../app/headless/HeadlessRun.cpp" line="+29"/>
        <source>The configuration %1 cannot be read: name a file with --config that this user may read.</source>
        <translation>Die Konfiguration %1 lässt sich nicht lesen: bitte mit --config eine Datei nennen, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The Sandbox brings a DAO of its own: leave the DAO&apos;s address out, or name another network with --network.</source>
        <translation>Die Sandbox bringt ihre eigene DAO mit: bitte die Adresse der DAO weglassen oder mit --network ein anderes Netzwerk nennen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The explorer token is used for the second source of the market&apos;s history.</source>
        <translation>Das Explorer-Token wird für die zweite Quelle des Marktverlaufs benutzt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An explorer token is given and not needed here: events come from the node.</source>
        <translation>Ein Explorer-Token ist angegeben, wird hier aber nicht gebraucht: Ereignisse kommen vom Knoten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A Spheron token is given and not needed here: orders on the market are signed with the wallet.</source>
        <translation>Ein Spheron-Token ist angegeben, wird hier aber nicht gebraucht: Aufträge am Markt werden mit der Wallet unterschrieben.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>--password-fd names a file descriptor that is not open.</source>
        <translation>--password-fd nennt einen Dateideskriptor, der nicht offen ist.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Commonrack %1 without a window, on %2, with the profile %3.</source>
        <translation>Commonrack %1 ohne Fenster, auf %2, mit dem Profil %3.</translation>
    </message>
</context>
<context>
    <name>app::OrderDesk</name>
    <message>
        <location filename="../app/OrderDesk.cpp" line="+32"/>
        <source>The node says that the transaction succeeded, but it shows no order made by it. Ask another node (Settings, Network) before you order again.</source>
        <translation>Der Knoten sagt, dass die Transaktion gelungen ist, zeigt aber keinen Auftrag daraus. Bitte einen anderen Knoten fragen (Einstellungen, Netzwerk), bevor Sie erneut einen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Order %1 is placed. Providers bid for it now.</source>
        <translation>Auftrag %1 ist erteilt. Anbieter bieten jetzt darauf.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 took order %2.</source>
        <translation>%1 hat Auftrag %2 übernommen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Lease %1 is not known well enough to close it; wait until the market is up to date.</source>
        <translation>Über Lease %1 ist noch zu wenig bekannt, um sie zu schließen; bitte warten, bis der Markt auf dem neuesten Stand ist.</translation>
    </message>
</context>
<context>
    <name>app::OrderTargets</name>
    <message>
        <location filename="../app/OrderTargets.cpp" line="+46"/>
        <source>Orders are placed for the DAO in use, and only where its network has a market. Choose another target, or that network in Settings.</source>
        <translation>Aufträge werden nur für die verwendete DAO erteilt, und nur dort, wo ihr Netzwerk einen Markt hat. Bitte ein anderes Ziel wählen, oder dieses Netzwerk in den Einstellungen.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The market or the members of the DAO are not known up to now. Wait a little, then try again.</source>
        <translation>Der Markt oder die Mitglieder der DAO sind bis jetzt nicht bekannt. Bitte etwas warten, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>app::PasswordInput</name>
    <message>
        <location filename="../app/headless/PasswordInput.cpp" line="+52"/>
        <source>There is no open file descriptor of this number to read the password from.</source>
        <translation>Es gibt keinen offenen Dateideskriptor mit dieser Nummer, aus dem das Passwort zu lesen wäre.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The password could not be read from its file descriptor.</source>
        <translation>Das Passwort ließ sich nicht aus seinem Dateideskriptor lesen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What came as the password is longer than any password.</source>
        <translation>Was als Passwort ankam, ist länger als jedes Passwort.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The password that came is empty.</source>
        <translation>Das angekommene Passwort ist leer.</translation>
    </message>
</context>
<context>
    <name>app::ProofDesk</name>
    <message>
        <location filename="../app/ProofDesk.cpp" line="+16"/>
        <source>The rule of this deployment is switched off; switch it on, then try again.</source>
        <translation>Die Regel dieser Bereitstellung ist ausgeschaltet; bitte einschalten, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No proof can be made for the target “%1” of this rule: it is not known here.</source>
        <translation>Für das Ziel „%1“ dieser Regel lässt sich kein Nachweis erstellen: Es ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>app::ProofTeller</name>
    <message>
        <location filename="../app/ProofTeller.cpp" line="+20"/>
        <source>proved</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>FAILED</source>
        <translation>GESCHEITERT</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sound: everything that a file can prove is proved; what is stated is the word of the member who signed it.</source>
        <translation>In Ordnung: Alles, was eine Datei nachweisen kann, ist nachgewiesen; was angegeben ist, ist das Wort des Mitglieds, das sie signiert hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not sound: at least one check failed.</source>
        <translation>Nicht in Ordnung: Mindestens eine Prüfung ist gescheitert.</translation>
    </message>
</context>
<context>
    <name>app::ProviderGateways</name>
    <message>
        <location filename="../app/sandbox/ProviderGateways.cpp" line="+78"/>
        <source>The folder %1 cannot be made; check the disk and its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; bitte den Datenträger und seine Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>app::RailBadges</name>
    <message>
        <location filename="../app/RailBadges.cpp" line="+68"/>
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
    <name>app::RuleLogSource</name>
    <message>
        <location filename="../app/RuleLogSource.cpp" line="+39"/>
        <source>The node of this rule belongs to chain %1, but the rule watches chain %2. Check the network&apos;s endpoints.</source>
        <translation>Der Knoten dieser Regel gehört zur Chain %1, aber die Regel beobachtet Chain %2. Bitte die Endpunkte des Netzwerks prüfen.</translation>
    </message>
</context>
<context>
    <name>app::RuleNetworks</name>
    <message>
        <location filename="../app/RuleNetworks.cpp" line="+55"/>
        <source>The network of this rule (chain %1) is not known here. Add its description to the profile, or switch the rule off.</source>
        <translation>Das Netzwerk dieser Regel (Chain %1) ist hier nicht bekannt. Bitte seine Beschreibung im Profil ergänzen oder die Regel ausschalten.</translation>
    </message>
</context>
<context>
    <name>app::RunOptions</name>
    <message>
        <location filename="../app/RunOptions.cpp" line="+24"/>
        <source>The configuration&apos;s “%1” must be %2.</source>
        <translation>„%1“ in der Konfiguration muss Folgendes sein: %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 must be an address: 0x and 40 hexadecimal digits whose upper and lower case fit together. Copy it once more.</source>
        <translation>%1 muss eine Adresse sein: 0x und 40 hexadezimale Ziffern, deren Groß- und Kleinschreibung zusammenpasst. Bitte noch einmal kopieren.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>The configuration cannot be read: %1</source>
        <translation>Die Konfiguration lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration must be one JSON object, such as %1.</source>
        <translation>Die Konfiguration muss ein einziges JSON-Objekt sein, etwa %1.</translation>
    </message>
    <message>
        <location line="-82"/>
        <source>a list of addresses that start with http://, https://, ws:// or wss://</source>
        <translation>eine Liste von Adressen, die mit http://, https://, ws:// oder wss:// beginnen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The configuration&apos;s “dao”</source>
        <translation>„dao“ in der Konfiguration</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The configuration&apos;s “%1” is not known. There are: network, rpc, dao, confirmations, engineSocket, logsApi, paused, askBeforeDeploy.</source>
        <translation>„%1“ in der Konfiguration ist nicht bekannt. Es gibt: network, rpc, dao, confirmations, engineSocket, logsApi, paused, askBeforeDeploy.</translation>
    </message>
</context>
<context>
    <name>app::RunTeller</name>
    <message>
        <location filename="../app/headless/RunTeller.cpp" line="+15"/>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>confirming</source>
        <translation>wird bestätigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>deploying</source>
        <translation>wird bereitgestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed, will be tried again</source>
        <translation>gescheitert, wird erneut versucht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed, a person must act</source>
        <translation>gescheitert, ein Mensch muss handeln</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its block left the chain</source>
        <translation>sein Block hat die Chain verlassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>closing</source>
        <translation>wird geschlossen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The journal is open; deployments in it: %1.</source>
        <translation>Das Journal ist geöffnet; Bereitstellungen darin: %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Deployment %1 (%2): %3.</source>
        <translation>Bereitstellung %1 (%2): %3.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is reached at %1.</source>
        <translation>Sie ist erreichbar unter %1.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 is not well: %2</source>
        <translation>%1 geht es nicht gut: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 is well again.</source>
        <translation>%1 geht es wieder gut.</translation>
    </message>
</context>
<context>
    <name>app::Sandbox</name>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+78"/>
        <source>Starting a private chain on this computer…</source>
        <translation>Eine private Chain wird auf diesem Computer gestartet&#xa0;…</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>The Sandbox&apos;s chain stopped by itself; it is started again in a moment.</source>
        <translation>Die Kette der Sandbox ist von selbst stehen geblieben; sie wird gleich wieder gestartet.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The Sandbox&apos;s chain did not start; %1 says why. Try again, or choose another network in Settings.</source>
        <translation>Die Kette der Sandbox ist nicht gestartet; %1 sagt, warum. Bitte erneut versuchen oder in den Einstellungen ein anderes Netzwerk wählen.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Opening the market…</source>
        <translation>Markt wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location filename="../app/Services.cpp" line="+82"/>
        <source>The network “%1” is not known any more, so this is the Sandbox; choose another network in Settings.</source>
        <translation>Das Netzwerk „%1“ ist nicht mehr bekannt, daher ist dies die Sandbox; bitte in den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The network “%1” names no endpoint. Add one to its file, or name a node with --rpc.</source>
        <translation>Das Netzwerk „%1“ nennt keinen Endpunkt. Bitte in seiner Datei einen ergänzen oder mit --rpc einen Knoten nennen.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 DAO</source>
        <translation>DAO %1</translation>
    </message>
    <message>
        <location line="+61"/>
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
        <location line="+15"/>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>This node belongs to chain %1, but %2 is chain %3. Choose another endpoint in Settings.</source>
        <translation>Dieser Knoten gehört zur Chain %1, aber %2 ist Chain %3. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location filename="../app/ServicesTrigger.cpp" line="+30"/>
        <source>Deploy what the members decided</source>
        <translation>Bereitstellen, was die Mitglieder beschlossen haben</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The target “%1” of this rule is not known here. Choose another one.</source>
        <translation>Das Ziel „%1“ dieser Regel ist hier nicht bekannt. Bitte ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <location filename="../app/StatusFeed.cpp" line="+74"/>
        <source>connecting…</source>
        <translation>verbindet&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+7"/>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>app::StatusReport</name>
    <message>
        <location filename="../app/headless/StatusReport.cpp" line="+131"/>
        <source>It is stopping.</source>
        <translation>Es wird beendet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is starting.</source>
        <translation>Es startet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger has stopped: open the window and look at the journal.</source>
        <translation>Der Auslöser ist gestoppt: bitte das Fenster öffnen und ins Journal sehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection to the node is lost; it is tried again.</source>
        <translation>Die Verbindung zum Knoten ist abgebrochen; sie wird erneut versucht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node has told of no new block for %1 seconds.</source>
        <translation>Der Knoten hat seit %1 Sekunden keinen neuen Block gemeldet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger is starting.</source>
        <translation>Der Auslöser startet.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Following %1 at block %2; there is no DAO whose decisions are deployed.</source>
        <translation>Folgt %1 bei Block %2; es gibt keine DAO, deren Beschlüsse bereitgestellt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Following %1 at block %2, %3 behind; the trigger is paused.</source>
        <translation>Folgt %1 bei Block %2, Rückstand in Blöcken: %3; der Auslöser ist pausiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Following %1 at block %2, %3 behind.</source>
        <translation>Folgt %1 bei Block %2, Rückstand in Blöcken: %3.</translation>
    </message>
</context>
<context>
    <name>app::StatusServer</name>
    <message>
        <location filename="../app/headless/StatusServer.cpp" line="+77"/>
        <source>Port %1 is taken. Choose another one with --status-port; 0 takes any that is free.</source>
        <translation>Port %1 ist belegt. Bitte mit --status-port einen anderen wählen; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The status server cannot listen on port %1: choose another one with --status-port.</source>
        <translation>Der Statusserver kann auf Port %1 nicht lauschen: bitte mit --status-port einen anderen wählen.</translation>
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
        <location filename="../models/chain/codec/AbiDecode.cpp" line="+194"/>
        <source>The contract&apos;s data claims to hold too much.</source>
        <translation>Die Daten des Vertrags geben vor, zu viel zu enthalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract&apos;s data does not have the expected form.</source>
        <translation>Die Daten des Vertrags haben nicht die erwartete Form.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEncode.cpp" line="+133"/>
        <source>A value does not fit what the contract expects in its place.</source>
        <translation>Ein Wert passt nicht zu dem, was der Vertrag an dieser Stelle erwartet.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEvent.cpp" line="+17"/>
        <source>This log is not the event that was expected.</source>
        <translation>Dieser Log-Eintrag ist nicht das erwartete Ereignis.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiFunction.cpp" line="+82"/>
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
        <location line="+102"/>
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
        <location filename="../models/chain/codec/TypedData.cpp" line="+251"/>
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
        <location filename="../models/chain/rpc/RpcClient.cpp" line="+72"/>
        <source>The node does not have this block. It may still be catching up; try again in a moment.</source>
        <translation>Der Knoten hat diesen Block nicht. Vielleicht holt er noch auf; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/Fees.cpp" line="+55"/>
        <source>The network fee is more than ten times what has been usual lately. Wait, or check the endpoint in Settings, unless you know why.</source>
        <translation>Die Netzwerkgebühr ist mehr als zehnmal so hoch wie zuletzt üblich. Bitte warten oder den Endpunkt in den Einstellungen prüfen, sofern Sie den Grund nicht kennen.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You need %1 %2 more in this account for this and its network fee. Add funds, then try again.</source>
        <translation>In diesem Konto fehlen %1 %2 für dies und die Netzwerkgebühr. Bitte erst aufladen, dann erneut versuchen.</translation>
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
        <location filename="../models/chain/tx/TxSimulation.cpp" line="+153"/>
        <source>The node is on another network (number %1) than this one (number %2), so nothing was signed. Choose an endpoint of the right network in Settings.</source>
        <translation>Der Knoten ist in einem anderen Netzwerk (Nummer %1) als diesem (Nummer %2), daher wurde nichts signiert. Bitte in den Einstellungen einen Endpunkt des richtigen Netzwerks wählen.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcResponse.cpp" line="+18"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Bitte in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcEnvelope.cpp" line="+38"/>
        <source>The node refused (“%1”). Try again, or choose another endpoint in Settings.</source>
        <translation>Der Knoten lehnt ab („%1“). Bitte erneut versuchen oder in den Einstellungen einen anderen Endpunkt wählen.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/OrderedTrie.cpp" line="+108"/>
        <source>The proof does not lead from the block to the entry.</source>
        <translation>Der Nachweis führt nicht vom Block zum Eintrag.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/SealedBlock.cpp" line="+22"/>
        <source>These bytes are not what a block is made of.</source>
        <translation>Aus solchen Bytes besteht kein Block.</translation>
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
        <location filename="../models/dao/Rules.cpp" line="+185"/>
        <source>Minting is paused by the owner of the membership contract. Try again later.</source>
        <translation>Das Prägen ist vom Eigentümer des Mitgliedervertrags ausgesetzt. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../models/dao/Hazards.cpp" line="+28"/>
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
        <location filename="../models/dao/Intents.cpp" line="+65"/>
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
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+20"/>
        <source>The image %1 is not on this computer; build or load it here, then try again.</source>
        <translation>Das Image %1 ist nicht auf diesem Computer; bitte hier bauen oder laden und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The image %1 does not exist or is private; check its name and tag.</source>
        <translation>Das Image %1 gibt es nicht oder es ist privat; bitte Name und Tag prüfen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerInfo.cpp" line="+92"/>
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
        <location filename="../models/deploy/ContainerReactor.cpp" line="+26"/>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <location line="+58"/>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="+61"/>
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
        <location line="+61"/>
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
        <location filename="../models/deploy/Journal.cpp" line="+52"/>
        <location filename="../models/deploy/JournalRows.cpp" line="+62"/>
        <source>An entry of the deployment journal cannot be read.</source>
        <translation>Ein Eintrag des Deployment-Journals lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Only a run that has come to rest can be repeated; of a repeated one, repeat the original.</source>
        <translation>Nur ein Lauf, der zur Ruhe gekommen ist, lässt sich wiederholen; bei einem wiederholten bitte das Original wiederholen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Run %1 is repeated on purpose by %2: %3</source>
        <translation>Lauf %1 wird absichtlich wiederholt, verlangt von %2: %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It is repeated as another run by %1: %2</source>
        <translation>Er wird als anderer Lauf wiederholt, verlangt von %1: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Another run takes its place, asked for by %1: %2</source>
        <translation>Ein anderer Lauf tritt an seine Stelle, verlangt von %1: %2</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The event was seen in block %1.</source>
        <translation>Das Ereignis wurde in Block %1 gesehen.</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>%1 approves this deployment.</source>
        <translation>%1 gibt diese Bereitstellung frei.</translation>
    </message>
    <message>
        <location filename="../models/deploy/JournalRows.cpp" line="+137"/>
        <source>The event was seen again in block %1.</source>
        <translation>Das Ereignis wurde erneut in Block %1 gesehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event came again in block %1; it is not deployed a second time.</source>
        <translation>Das Ereignis kam erneut in Block %1; es wird kein zweites Mal bereitgestellt.</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="-219"/>
        <source>The run is in a state that does not allow this.</source>
        <translation>Der Zustand des Laufs erlaubt das nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/JournalRows.cpp" line="+95"/>
        <source>Block %1 left the chain before anything was deployed.</source>
        <translation>Block %1 verließ die Chain, bevor etwas bereitgestellt war.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block %1 left the chain after the deployment had begun.</source>
        <translation>Block %1 verließ die Chain, nachdem die Bereitstellung begonnen hatte.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="+183"/>
        <source>The alarm was acknowledged.</source>
        <translation>Der Alarm wurde quittiert.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineRefusal.cpp" line="+27"/>
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
        <location line="+24"/>
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
    <message>
        <location filename="../models/deploy/Approval.cpp" line="+75"/>
        <source>This is not an approval. Paste the whole text that the other member sent.</source>
        <translation>Dies ist keine Freigabe. Bitte den ganzen Text einfügen, den das andere Mitglied gesendet hat.</translation>
    </message>
    <message>
        <location filename="../models/deploy/AuditTrail.cpp" line="+68"/>
        <source>The audit trail has lost its end; export it and begin with a new profile.</source>
        <translation>Das Prüfprotokoll hat sein Ende verloren; bitte exportieren und mit einem neuen Profil beginnen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Entry %1 is missing or stands in another place.</source>
        <translation>Eintrag %1 fehlt oder steht an anderer Stelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entry %1 does not follow the one before it: one of them was changed, added or removed.</source>
        <translation>Eintrag %1 schließt nicht an den vorigen an: Einer von beiden wurde geändert, hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Eintrag %1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The trail ends after entry %1, but its end says otherwise: entries were removed or added.</source>
        <translation>Das Protokoll endet nach Eintrag %1, sein Ende sagt aber etwas anderes: Einträge wurden entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>This is no whole export: its last line is cut off.</source>
        <translation>Dies ist kein vollständiger Export: Die letzte Zeile ist abgeschnitten.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Line %1 is not an entry as this program writes it.</source>
        <translation>Zeile %1 ist kein Eintrag, wie dieses Programm ihn schreibt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The last line does not fit the entries: some were removed or added.</source>
        <translation>Die letzte Zeile passt nicht zu den Einträgen: Einige wurden entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../models/deploy/PolicyGuard.cpp" line="+56"/>
        <source>The policy wants images named by their digest, but “%1” is named by a tag, which can change.</source>
        <translation>Die Vorgabe verlangt Images, die mit ihrem Digest benannt sind; „%1“ ist aber mit einem Tag benannt, das sich ändern kann.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The policy does not allow the image “%1”.</source>
        <translation>Die Vorgabe erlaubt das Image „%1“ nicht.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The policy does not allow the region “%1”.</source>
        <translation>Die Vorgabe erlaubt die Region „%1“ nicht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It asks for %1 replicas; the policy allows %2.</source>
        <translation>Verlangt sind %1 Replikate; die Vorgabe erlaubt %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It names no limit for its processor cores, but the policy has one.</source>
        <translation>Für die Prozessorkerne ist keine Grenze genannt, die Vorgabe hat aber eine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>It asks for %1 cores in all; the policy allows %2.</source>
        <translation>Verlangt sind insgesamt %1 Kerne; die Vorgabe erlaubt %2.</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>It names no limit for its memory, but the policy has one.</source>
        <translation>Für den Arbeitsspeicher ist keine Grenze genannt, die Vorgabe hat aber eine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>It asks for %1 MB of memory in all; the policy allows %2 MB.</source>
        <translation>Verlangt sind insgesamt %1 MB Arbeitsspeicher; die Vorgabe erlaubt %2 MB.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>What it costs is not known, but the policy has a budget. Deploy it to a target that names a price, or take the budget out of the rule.</source>
        <translation>Die Kosten sind nicht bekannt, die Vorgabe hat aber ein Budget. Bitte auf einem Ziel bereitstellen, das einen Preis nennt, oder das Budget aus der Regel nehmen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It costs %1 an hour; the policy allows %2.</source>
        <translation>Es kostet %1 pro Stunde; die Vorgabe erlaubt %2.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>With it, more than the %1 cores that the policy allows would be in use. Close a deployment, or change the policy.</source>
        <translation>Damit wären mehr als die %1 Kerne belegt, die die Vorgabe erlaubt. Bitte eine Bereitstellung schließen oder die Vorgabe ändern.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With it, more than the %1 MB of memory that the policy allows would be in use. Close a deployment, or change the policy.</source>
        <translation>Damit wären mehr als die %1 MB Arbeitsspeicher belegt, die die Vorgabe erlaubt. Bitte eine Bereitstellung schließen oder die Vorgabe ändern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With it, more than the %1 an hour that the policy allows would be spent. Close a deployment, or change the policy.</source>
        <translation>Damit würde mehr als die %1 pro Stunde ausgegeben, die die Vorgabe erlaubt. Bitte eine Bereitstellung schließen oder die Vorgabe ändern.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The policy allows %n deployment(s) at a time. Close one, or change the policy.</source>
        <translation>
            <numerusform>Die Vorgabe erlaubt %n Bereitstellung gleichzeitig. Bitte eine schließen oder die Vorgabe ändern.</numerusform>
            <numerusform>Die Vorgabe erlaubt %n Bereitstellungen gleichzeitig. Bitte eine schließen oder die Vorgabe ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The policy allows %n deployment(s) a day; this one waits for the next day.</source>
        <translation>
            <numerusform>Die Vorgabe erlaubt %n Bereitstellung am Tag; diese wartet auf den nächsten Tag.</numerusform>
            <numerusform>Die Vorgabe erlaubt %n Bereitstellungen am Tag; diese wartet auf den nächsten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The policy lets deployments through at set times only; this one waits until %1.</source>
        <translation>Die Vorgabe lässt Bereitstellungen nur zu festgelegten Zeiten durch; diese wartet bis %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The policy&apos;s times never come. Choose at least one day in the rule.</source>
        <translation>Die Zeiten der Vorgabe kommen nie. Bitte in der Regel mindestens einen Tag wählen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleJson.cpp" line="+264"/>
        <source>This is not a rule that this version of the program understands completely, so it is not used.</source>
        <translation>Dies ist keine Regel, die diese Version des Programms vollständig versteht; daher wird sie nicht benutzt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Give the rule a name of at most 80 characters.</source>
        <translation>Bitte der Regel einen Namen von höchstens 80 Zeichen geben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the network that the rule watches.</source>
        <translation>Bitte das Netzwerk wählen, das die Regel beobachtet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter the address of the DAO that the rule watches.</source>
        <translation>Bitte die Adresse der DAO eingeben, die die Regel beobachtet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose between 1 and %1 confirmations, or wait for the finalized block.</source>
        <translation>Bitte zwischen 1 und %1 Bestätigungen wählen oder auf den finalisierten Block warten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let a turn last at most %1 blocks.</source>
        <translation>Bitte jedes Mitglied höchstens %1 Blöcke lang an der Reihe sein lassen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose times of the day for the policy.</source>
        <translation>Bitte Tageszeiten für die Vorgabe wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose at least one day for the policy.</source>
        <translation>Bitte mindestens einen Tag für die Vorgabe wählen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleStore.cpp" line="+65"/>
        <source>There is a rule for this contract already; two would deploy each proposal twice. Change that one.</source>
        <translation>Für diesen Vertrag gibt es schon eine Regel; zwei würden jeden Vorschlag doppelt bereitstellen. Bitte die vorhandene ändern.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The rule “%1” was added.</source>
        <translation>Die Regel „%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The rule “%1” was changed.</source>
        <translation>Die Regel „%1“ wurde geändert.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The rule “%1” was removed.</source>
        <translation>Die Regel „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The rule “%1” was switched on.</source>
        <translation>Die Regel „%1“ wurde eingeschaltet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule “%1” was switched off.</source>
        <translation>Die Regel „%1“ wurde ausgeschaltet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The rule “%1” was paused.</source>
        <translation>Die Regel „%1“ wurde pausiert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule “%1” was resumed.</source>
        <translation>Die Regel „%1“ wurde fortgesetzt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>All rules were paused.</source>
        <translation>Alle Regeln wurden pausiert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All rules were resumed.</source>
        <translation>Alle Regeln wurden fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRun.cpp" line="+36"/>
        <source>Look at the run that lost its block, then acknowledge the alarm.</source>
        <translation>Bitte den Lauf ansehen, der seinen Block verloren hat, dann den Alarm quittieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume the rule when it shall go on.</source>
        <translation>Bitte die Regel fortsetzen, wenn es weitergehen soll.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose whether it is deployed or left.</source>
        <translation>Bitte wählen, ob es bereitgestellt oder gelassen wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing needs to be done; it is looked at again at %1.</source>
        <translation>Es ist nichts zu tun; noch einmal nachgesehen wird: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make room or change the policy of the rule; it is then looked at again by itself.</source>
        <translation>Bitte Platz schaffen oder die Vorgabe der Regel ändern; dann wird von selbst noch einmal nachgesehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sign it, and import the approval of another member.</source>
        <translation>Bitte signieren und die Freigabe eines anderen Mitglieds importieren.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+6"/>
        <source>Approve it, or close it.</source>
        <translation>Bitte freigeben oder schließen.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Nothing needs to be done; this computer takes over by itself.</source>
        <translation>Es ist nichts zu tun; dieser Computer übernimmt von selbst.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Close it, and ask the members for a proposal with a document that can be deployed.</source>
        <translation>Bitte schließen und die Mitglieder um einen Vorschlag mit einem Dokument bitten, das sich bereitstellen lässt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change the policy of the rule and try again, or close it.</source>
        <translation>Bitte die Vorgabe der Regel ändern und erneut versuchen oder schließen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See that the platform answers, then try again.</source>
        <translation>Bitte dafür sorgen, dass die Plattform antwortet, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put right what the sentence says, then try again; or close it.</source>
        <translation>Bitte beheben, was der Satz sagt, dann erneut versuchen; oder schließen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It ran, but its container is gone or has ended.</source>
        <translation>Es lief, aber der Container ist weg oder hat sich beendet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It ran, but its order or lease has ended.</source>
        <translation>Es lief, aber der Auftrag oder die Lease ist beendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start it again, or close it.</source>
        <translation>Bitte wieder starten oder schließen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is running.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is running at %1.</source>
        <translation>Es läuft unter %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This event is of the first form, which carries no document, and the rule names none for it.</source>
        <translation>Dieses Ereignis hat die erste Form, die kein Dokument enthält, und die Regel nennt keines dafür.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This event says something that is no DeployEvent, so there is nothing to deploy.</source>
        <translation>Dieses Ereignis sagt etwas, das kein DeployEvent ist; daher gibt es nichts bereitzustellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document of this event is larger than 1 MiB, so it is not kept and not deployed.</source>
        <translation>Das Dokument dieses Ereignisses ist größer als 1 MiB; daher wird es nicht aufbewahrt und nicht bereitgestellt.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its block left the chain before anything was deployed; should the event come back, it begins anew.</source>
        <translation>Sein Block hat die Chain verlassen, bevor etwas bereitgestellt war; kommt das Ereignis zurück, beginnt er von Neuem.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another run has taken its place on purpose; it never deploys again.</source>
        <translation>Ein anderer Lauf ist absichtlich an seine Stelle getreten; er stellt nie wieder bereit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being closed.</source>
        <translation>Er wird gerade geschlossen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is closed and never deploys again.</source>
        <translation>Er ist geschlossen und stellt nie wieder bereit.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To have it once more, repeat it on purpose.</source>
        <translation>Um ihn noch einmal zu haben, bitte absichtlich wiederholen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/DeploymentProof.cpp" line="+229"/>
        <source>This is not a proof of a deployment, or one of another version. Ask for the whole file.</source>
        <translation>Dies ist kein Nachweis einer Bereitstellung oder einer in anderer Version. Bitte um die ganze Datei bitten.</translation>
    </message>
    <message>
        <location filename="../models/deploy/order/OrderStanding.cpp" line="+34"/>
        <source>%1 took order %2; it is told what to run</source>
        <translation>%1 hat Auftrag %2 übernommen und erfährt gerade, was auszuführen ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The manifest of order %1 is on its way to %2</source>
        <translation>Das Manifest von Auftrag %1 ist auf dem Weg zu %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 brings up order %2</source>
        <translation>%1 startet Auftrag %2</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Order %1 is on the market and waits for a provider</source>
        <translation>Auftrag %1 ist auf dem Markt und wartet auf einen Anbieter</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It runs at %1 in the lease of %2</source>
        <translation>Es läuft bei %1 in der Lease von %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Order %1 is not known any more.</source>
        <translation>Auftrag %1 ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <location filename="../models/deploy/order/OrderTarget.cpp" line="+42"/>
        <source>“%1” is not a target on the market.</source>
        <translation>„%1“ ist kein Ziel auf dem Markt.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>“%1” of the market target is not known. There are: perHour, hours, token, region, tier.</source>
        <translation>„%1“ im Ziel auf dem Markt ist nicht bekannt. Es gibt: perHour, hours, token, region, tier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” of the market target has a value that cannot be used.</source>
        <translation>„%1“ im Ziel auf dem Markt hat einen Wert, der nicht brauchbar ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Say what an hour may cost at most, such as “%1”.</source>
        <translation>Bitte angeben, was eine Stunde höchstens kosten darf, etwa „%1“.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say for how many hours is ordered, such as “%1”.</source>
        <translation>Bitte angeben, für wie viele Stunden der Auftrag gilt, etwa „%1“.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ProofGatherer.cpp" line="+27"/>
        <source>What the node tells of the block does not fit its hash. Choose another endpoint, then try again.</source>
        <translation>Was der Knoten über den Block sagt, passt nicht zu dessen Hash. Bitte einen anderen Endpunkt wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The block of this deployment is not known to the node: it may have left the chain, or be too old for it.</source>
        <translation>Der Block dieser Bereitstellung ist dem Knoten nicht bekannt: Er hat vielleicht die Chain verlassen oder ist ihm zu alt.</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>The transaction of this deployment is not in its block any more.</source>
        <translation>Die Transaktion dieser Bereitstellung ist nicht mehr in ihrem Block.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ProofVerifier.cpp" line="+49"/>
        <source>The document has the hash that is named: %1.</source>
        <translation>Das Dokument hat den genannten Hash: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document is not the one whose hash is named.</source>
        <translation>Das Dokument ist nicht das, dessen Hash genannt ist.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The header is that of block %1, whose hash is %2.</source>
        <translation>Der Kopf ist der von Block %1 mit dem Hash %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The header is not that of the block that is named.</source>
        <translation>Der Kopf ist nicht der des genannten Blocks.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether block %1 of chain %2 has the hash %3 is told by any node or explorer.</source>
        <translation>Ob Block %1 der Chain %2 den Hash %3 hat, sagt jeder Knoten oder Explorer.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The block holds the receipt, as number %1, and the transaction was carried out.</source>
        <translation>Der Block enthält den Beleg als Nummer %1, und die Transaktion wurde ausgeführt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The transaction was refused by the contract.</source>
        <translation>Die Transaktion wurde vom Vertrag abgelehnt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The block does not hold this receipt.</source>
        <translation>Der Block enthält diesen Beleg nicht.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The event is of the first form and carries no document: which one was meant is the member&apos;s word.</source>
        <translation>Das Ereignis hat die erste Form und enthält kein Dokument: Welches gemeint war, ist das Wort des Mitglieds.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In it the DAO %1 says that this document is to be deployed.</source>
        <translation>Darin sagt die DAO %1, dass dieses Dokument bereitzustellen ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event names another document.</source>
        <translation>Das Ereignis nennt ein anderes Dokument.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The receipt holds no such event of the DAO.</source>
        <translation>Der Beleg enthält kein solches Ereignis der DAO.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The deployment&apos;s key follows from chain, DAO and proposal.</source>
        <translation>Der Schlüssel der Bereitstellung ergibt sich aus Chain, DAO und Vorschlag.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The deployment&apos;s key is not that of this execution.</source>
        <translation>Der Schlüssel der Bereitstellung ist nicht der dieser Ausführung.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The event names no proposal, so no votes are told.</source>
        <translation>Das Ereignis nennt keinen Vorschlag, daher sind keine Stimmen angegeben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The votes that are told do not carry the proposal, or do not add up.</source>
        <translation>Die angegebenen Stimmen tragen den Vorschlag nicht, oder ihre Summe stimmt nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 had %2 for and %3 against it, by %4 tokens that are listed with their holders, as read at block %5.</source>
        <translation>Vorschlag %1 hatte %2 dafür und %3 dagegen, von %4 Token, die mit ihren Haltern aufgeführt sind, gelesen bei Block %5.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Order %1 carries the deployment&apos;s key.</source>
        <translation>Auftrag %1 trägt den Schlüssel der Bereitstellung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order %1 is not for this deployment.</source>
        <translation>Auftrag %1 ist nicht für diese Bereitstellung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deployed to: %1.</source>
        <translation>Bereitgestellt wurde auf: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was deployed to: %1, as %2.</source>
        <translation>Bereitgestellt wurde auf: %1, als %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is named as the manifest&apos;s hash is none.</source>
        <translation>Was als Hash des Manifests genannt ist, ist keiner.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider took the manifest with the SHA-256 %1.</source>
        <translation>Der Anbieter hat das Manifest mit dem SHA-256 %1 angenommen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>At %1 it was: %2.</source>
        <translation>Zustand am %1: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At %1 it was: %2, at %3.</source>
        <translation>Zustand am %1: %2, bei %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All of it is signed by %1.</source>
        <translation>Alles ist signiert von %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not signed by the member it names.</source>
        <translation>Der Nachweis ist nicht von dem Mitglied signiert, das er nennt.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleStore.cpp" line="-165"/>
        <source>There is no such rule any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
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
        <location line="+23"/>
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
        <location filename="../models/deploy/EngineCall.cpp" line="+86"/>
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
    <name>deploy::EngineExec</name>
    <message>
        <location filename="../models/deploy/EngineExec.cpp" line="+82"/>
        <source>The container does not run any more; start it, then open a shell again.</source>
        <translation>Der Container läuft nicht mehr; bitte starten, dann wieder eine Shell öffnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+41"/>
        <source>The container engine refused to start a program in the container.</source>
        <translation>Die Container-Engine hat es abgelehnt, ein Programm im Container zu starten.</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>The container engine gave an answer that cannot be read.</source>
        <translation>Die Antwort der Container-Engine lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container engine did not answer in time.</source>
        <translation>Die Container-Engine hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>The program does not read what is typed; open a new shell.</source>
        <translation>Das Programm liest nicht, was eingegeben wird; bitte eine neue Shell öffnen.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The container engine does not answer; start Podman or Docker.</source>
        <translation>Die Container-Engine antwortet nicht; bitte Podman oder Docker starten.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+6"/>
        <source>The container engine closed the shell.</source>
        <translation>Die Container-Engine hat die Shell geschlossen.</translation>
    </message>
</context>
<context>
    <name>deploy::OrderPlacement</name>
    <message>
        <location filename="../models/deploy/order/OrderPlacement.cpp" line="+46"/>
        <source>Nothing new is ordered for now. %1</source>
        <translation>Vorerst wird nichts Neues bestellt. %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>Es gibt kein Konto, das einen Auftrag bezahlen könnte. Bitte eines anlegen oder importieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is no member of this DAO, so the other members would not heed its order. Use the account that holds the membership.</source>
        <translation>%1 ist kein Mitglied dieser DAO, daher würden die anderen Mitglieder den Auftrag nicht beachten. Bitte das Konto benutzen, das die Mitgliedschaft hält.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Waiting until it is known who the members are</source>
        <translation>Wartet, bis bekannt ist, wer die Mitglieder sind</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No order was placed, because the rule does not ask for one now.</source>
        <translation>Es wurde nichts bestellt, weil die Regel derzeit nichts verlangt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The lease of order %1 has ended. To have it once more, repeat the deployment on purpose.</source>
        <translation>Die Lease von Auftrag %1 ist beendet. Um sie noch einmal zu haben, bitte die Bereitstellung absichtlich wiederholen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Order %1 is on the market; %2 of %3 confirmations</source>
        <translation>Auftrag %1 ist auf dem Markt; %2 von %3 Bestätigungen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Its orders were taken off the market again and again; see who closes them.</source>
        <translation>Die Aufträge wurden immer wieder vom Markt genommen; bitte nachsehen, wer sie schließt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking at what is in escrow</source>
        <translation>Die Treuhand wird geprüft</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Signing and sending the order</source>
        <translation>Der Auftrag wird signiert und gesendet</translation>
    </message>
</context>
<context>
    <name>deploy::OrderWork</name>
    <message>
        <location filename="../models/deploy/order/OrderWork.cpp" line="+16"/>
        <source>The market took longer than ten minutes; what is done is found again when it is tried again.</source>
        <translation>Der Markt brauchte länger als zehn Minuten; was getan ist, wird beim nächsten Versuch wiedergefunden.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Waiting until the market is up to date</source>
        <translation>Wartet, bis der Markt auf dem neuesten Stand ist</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An order was sent already; waiting until it is in a block</source>
        <translation>Ein Auftrag wurde schon gesendet; wartet, bis er in einem Block ist</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Closing order %1</source>
        <translation>Auftrag %1 wird geschlossen</translation>
    </message>
</context>
<context>
    <name>deploy::SpheronOrderReactor</name>
    <message>
        <location filename="../models/deploy/order/SpheronOrderReactor.cpp" line="+34"/>
        <source>This network has no market to order on; choose another network or target.</source>
        <translation>Dieses Netzwerk hat keinen Markt für Aufträge; bitte ein anderes Netzwerk oder Ziel wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>Es gibt kein Konto, das einen Auftrag bezahlen könnte. Bitte eines anlegen oder importieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market on %1, paid by %2</source>
        <translation>Der Markt auf %1, bezahlt von %2</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The market is not up to date yet; it is asked again.</source>
        <translation>Der Markt ist noch nicht auf dem neuesten Stand; er wird erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>deploy::Trigger</name>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+168"/>
        <source>Waiting until the chain calls block %1 final</source>
        <translation>Wartet, bis die Chain Block %1 final nennt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 confirmations</source>
        <translation>%1 von %2 Bestätigungen</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDryRun.cpp" line="+18"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An alarm holds everything until it is acknowledged.</source>
        <translation>Ein Alarm hält alles an, bis er quittiert ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The rule is paused: it would be written down and held.</source>
        <translation>Die Regel ist pausiert: Es würde vermerkt und angehalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event of %1 on chain %2 would be acted on.</source>
        <translation>Auf das Ereignis von %1 auf Chain %2 hin würde gehandelt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Policy</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The policy lets it through.</source>
        <translation>Die Vorgabe lässt es durch.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule has no limits.</source>
        <translation>Die Regel hat keine Grenzen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None is needed; the vote was the approval.</source>
        <translation>Keine nötig; die Abstimmung war die Freigabe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One approval is needed.</source>
        <translation>Eine Freigabe ist nötig.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The signatures of %1 members are needed; %2 are there.</source>
        <translation>Die Signaturen von %1 Mitgliedern sind nötig; %2 sind da.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as any free one</source>
        <translation>%1 als irgendein freier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None is opened.</source>
        <translation>Keiner wird geöffnet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 an hour.</source>
        <translation>%1 pro Stunde.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This target names no price.</source>
        <translation>Dieses Ziel nennt keinen Preis.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is in the journal.</source>
        <translation>Er steht im Journal.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It would wait until its block is final.</source>
        <translation>Es würde warten, bis der Block final ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It would wait for %1, its own block counted.</source>
        <translation>Es würde auf %1 warten, der eigene Block zählt mit.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+3"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It can be read; it describes “%1”.</source>
        <translation>Es lässt sich lesen; es beschreibt „%1“.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Turn</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is this computer’s turn.</source>
        <translation>Dieser Computer ist an der Reihe.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Members take turns; the next takes over after %n block(s).</source>
        <translation>
            <numerusform>Die Mitglieder wechseln sich ab; das nächste übernimmt nach %n Block.</numerusform>
            <numerusform>Die Mitglieder wechseln sich ab; das nächste übernimmt nach %n Blöcken.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+5"/>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+28"/>
        <location filename="../models/deploy/TriggerRuns.cpp" line="+261"/>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerApprovals.cpp" line="+36"/>
        <location line="+42"/>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+8"/>
        <source>This run is not waiting for an approval.</source>
        <translation>Dieser Lauf wartet auf keine Freigabe.</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>This approval is for a deployment that is not in this journal, or for another document. Ask its sender which proposal it is for.</source>
        <translation>Diese Freigabe gilt einer Bereitstellung, die nicht in diesem Journal steht, oder einem anderen Dokument. Bitte den Absender fragen, für welchen Vorschlag sie ist.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This approval is not signed by the member it names, so it does not count. Ask for it again.</source>
        <translation>Diese Freigabe ist nicht von dem Mitglied signiert, das sie nennt; daher zählt sie nicht. Bitte noch einmal darum bitten.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+11"/>
        <source>This run is not waiting for another attempt.</source>
        <translation>Dieser Lauf wartet nicht auf einen weiteren Versuch.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To be looked at anew, asked for by a person.</source>
        <translation>Wird neu angesehen, von einem Menschen verlangt.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>This run is closed already.</source>
        <translation>Dieser Lauf ist bereits geschlossen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Closed before anything was deployed.</source>
        <translation>Geschlossen, bevor etwas bereitgestellt war.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Taking it down</source>
        <translation>Wird abgebaut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing was asked for.</source>
        <translation>Das Schließen wurde verlangt.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>This run does not wait for a choice.</source>
        <translation>Dieser Lauf wartet auf keine Wahl.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It came while the rule was paused; a person chose to deploy it.</source>
        <translation>Es kam, während die Regel pausiert war; ein Mensch hat entschieden, es bereitzustellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came while the rule was paused; a person chose to leave it.</source>
        <translation>Es kam, während die Regel pausiert war; ein Mensch hat entschieden, es zu lassen.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Only a run that has come to rest can be repeated; of a repeated one, repeat the original.</source>
        <translation>Nur ein Lauf, der zur Ruhe gekommen ist, lässt sich wiederholen; bei einem wiederholten bitte das Original wiederholen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDecide.cpp" line="+106"/>
        <source>Held: an earlier deployment lost its block; look at it and acknowledge the alarm</source>
        <translation>Angehalten: Eine frühere Bereitstellung hat ihren Block verloren; bitte ansehen und den Alarm quittieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: the trigger is paused</source>
        <translation>Angehalten: Der Auslöser ist pausiert</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Held: it came while the trigger was paused; choose whether it is deployed</source>
        <translation>Angehalten: kam, während der Auslöser pausiert war; bitte wählen, ob es bereitgestellt wird</translation>
    </message>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+3"/>
        <location filename="../models/deploy/TriggerDecide.cpp" line="-8"/>
        <location line="+13"/>
        <source>Held: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDecide.cpp" line="-32"/>
        <source>the rule lets members take turns, and this program does not know whose it is</source>
        <translation>laut Regel wechseln sich die Mitglieder ab, und dieses Programm weiß nicht, wer an der Reihe ist</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Held: waiting for your approval</source>
        <translation>Angehalten: wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Held: %1 of %2 members have approved it</source>
        <translation>Angehalten: %1 von %2 Mitgliedern haben freigegeben</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Waiting for confirmations.</source>
        <translation>Wartet auf Bestätigungen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The proposal&apos;s document cannot be deployed: %1</source>
        <translation>Das Dokument des Vorschlags lässt sich nicht bereitstellen: %1</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRuns.cpp" line="-191"/>
        <source>Asking the target</source>
        <translation>Das Ziel wird gefragt</translation>
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
        <location line="+27"/>
        <source>The document in the journal is not the one that the event carried, so it is not deployed. Restore the profile from a backup.</source>
        <translation>Das Dokument im Journal ist nicht das, welches das Ereignis enthielt; daher wird es nicht bereitgestellt. Bitte das Profil aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running at %1.</source>
        <translation>Läuft unter %1.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 It was tried %2 times and is given up.</source>
        <translation>%1 Es wurde %2-mal versucht und wird aufgegeben.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Closed; the container is gone, its volume is kept.</source>
        <translation>Geschlossen; der Container ist weg, sein Volume bleibt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closed; no order and no lease of it is up.</source>
        <translation>Geschlossen; weder Auftrag noch Lease davon besteht noch.</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>It has ended on the market; start it again.</source>
        <translation>Am Markt ist es beendet; bitte neu starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container is gone; start it again.</source>
        <translation>Der Container ist weg; bitte neu starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container has stopped; start it again.</source>
        <translation>Der Container ist stehen geblieben; bitte neu starten.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerApprovals.cpp" line="-62"/>
        <source>%1 is no member of this DAO, so its approval does not count.</source>
        <translation>%1 ist kein Mitglied dieser DAO, daher zählt die Freigabe nicht.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The run changed meanwhile; look at it again before you approve it.</source>
        <translation>Der Lauf hat sich inzwischen geändert; bitte vor der Freigabe noch einmal ansehen.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerPeople.cpp" line="-164"/>
        <source>The trigger is not running.</source>
        <translation>Der Auslöser läuft nicht.</translation>
    </message>
</context>
<context>
    <name>deploy::TriggerSet</name>
    <message numerus="yes">
        <location filename="../models/deploy/TriggerSet.cpp" line="+35"/>
        <source>%n rule(s) were written by a newer version of the program and do nothing here; install that version to use them.</source>
        <translation>
            <numerusform>%n Regel wurde von einer neueren Version des Programms geschrieben und bewirkt hier nichts; bitte diese Version installieren, um sie zu benutzen.</numerusform>
            <numerusform>%n Regeln wurden von einer neueren Version des Programms geschrieben und bewirken hier nichts; bitte diese Version installieren, um sie zu benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+85"/>
        <source>This network names no finalized block; let the rule count confirmations.</source>
        <translation>Dieses Netzwerk nennt keinen finalisierten Block; bitte die Regel Bestätigungen zählen lassen.</translation>
    </message>
    <message>
        <location line="-42"/>
        <location line="+140"/>
        <location line="+14"/>
        <location line="+21"/>
        <source>The trigger is not running.</source>
        <translation>Der Auslöser läuft nicht.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The target stays as it is while something that this rule deployed is up, or while the rule is off. Switch it on and close that first.</source>
        <translation>Das Ziel bleibt, wie es ist, solange etwas läuft, das diese Regel bereitgestellt hat, oder solange die Regel ausgeschaltet ist. Bitte erst einschalten und das schließen.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Something that this rule deployed is still up. Close it first, or switch the rule off.</source>
        <translation>Etwas, das diese Regel bereitgestellt hat, läuft noch. Bitte erst schließen oder die Regel ausschalten.</translation>
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
        <location line="+104"/>
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
    <name>deploy::TurnGuard</name>
    <message>
        <location filename="../models/deploy/TurnGuard.cpp" line="+44"/>
        <source>the members take turns, and who they are is not known yet</source>
        <translation>die Mitglieder wechseln sich ab, und noch ist nicht bekannt, wer sie sind</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1’s computer has the first turn; this one takes over at block %2</source>
        <translation>der Computer von %1 ist als erster an der Reihe; dieser übernimmt bei Block %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1’s computer has the first turn; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>der Computer von %1 ist als erster an der Reihe; dieser übernimmt in %n Block</numerusform>
            <numerusform>der Computer von %1 ist als erster an der Reihe; dieser übernimmt in %n Blöcken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1’s computer has the turn now; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>der Computer von %1 ist jetzt an der Reihe; dieser übernimmt in %n Block</numerusform>
            <numerusform>der Computer von %1 ist jetzt an der Reihe; dieser übernimmt in %n Blöcken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy::TxOrderSender</name>
    <message>
        <location filename="../models/deploy/order/TxOrderSender.cpp" line="+34"/>
        <location line="+21"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>Es gibt kein Konto, das einen Auftrag bezahlen könnte. Bitte eines anlegen oder importieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Another transaction of this account is on its way; the order waits until it is in a block.</source>
        <translation>Eine andere Transaktion dieses Kontos ist unterwegs; der Auftrag wartet, bis sie in einem Block ist.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The transaction was not sent; it is tried again.</source>
        <translation>Die Transaktion wurde nicht gesendet; sie wird erneut versucht.</translation>
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
    <message>
        <location filename="../models/descriptor/Icl.cpp" line="+34"/>
        <source>There is no service “%1” to deploy.</source>
        <translation>Es gibt keinen Dienst „%1“, der sich bereitstellen ließe.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+11"/>
        <location line="+15"/>
        <location filename="../models/descriptor/IclPlacement.cpp" line="+91"/>
        <location filename="../models/descriptor/IclResources.cpp" line="+25"/>
        <location line="+91"/>
        <location line="+25"/>
        <source>“%1” is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Version %1 is not understood; 1.0 is.</source>
        <translation>Version %1 wird nicht verstanden; 1.0 schon.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Only the first placement, “%1”, is used.</source>
        <translation>Nur die erste Platzierung, „%1“, wird benutzt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“deployment” does not say how “%1” runs in “%2”.</source>
        <translation>„deployment“ sagt nicht, wie „%1“ in „%2“ läuft.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no profile “%1” below compute.</source>
        <translation>Unter compute gibt es kein Profil „%1“.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” has no storage called “%2” to mount.</source>
        <translation>„%1“ hat keinen Speicher namens „%2“ zum Einhängen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A name or an attribute holds characters that an order cannot carry: leave out braces, and spaces at the ends.</source>
        <translation>Ein Name oder Attribut enthält Zeichen, die ein Auftrag nicht tragen kann: bitte geschweifte Klammern und Leerzeichen am Rand weglassen.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclCursor.cpp" line="+29"/>
        <source>“%1” must hold names with values.</source>
        <translation>„%1“ muss Namen mit Werten enthalten.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” must be plain text.</source>
        <translation>„%1“ muss einfacher Text sein.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” has an empty entry.</source>
        <translation>„%1“ hat einen leeren Eintrag.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclPlacement.cpp" line="-65"/>
        <source>“%1” is no region that providers may name: there may be no bids.</source>
        <translation>„%1“ ist keine Region, die Anbieter nennen dürfen: Vielleicht gibt es keine Gebote.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is no tier: use secured, secured-1 to secured-3, community or community-1 to community-4.</source>
        <translation>„%1“ ist keine Stufe: bitte secured, secured-1 bis secured-3, community oder community-1 bis community-4 benutzen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name at least one tier, or leave out “tier”.</source>
        <translation>Bitte mindestens eine Stufe nennen oder „tier“ weglassen.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>“%1” is not known here and is left out of the order.</source>
        <translation>„%1“ ist hier unbekannt und fehlt im Auftrag.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Which token is paid? “token” is missing here.</source>
        <translation>Mit welchem Token wird bezahlt? „token“ fehlt hier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One order pays with one token: here is %1 after %2.</source>
        <translation>Ein Auftrag zahlt mit einem Token: Hier steht %1 nach %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The order has no price: “pricing” is missing.</source>
        <translation>Der Auftrag hat keinen Preis: „pricing“ fehlt.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>“mode” must be provider or fizz.</source>
        <translation>„mode“ muss provider oder fizz sein.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclResources.cpp" line="-71"/>
        <source>Storage in memory (class ram) cannot be persistent.</source>
        <translation>Speicher im RAM (Klasse ram) kann nicht dauerhaft sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name of storage in memory may hold no underscore.</source>
        <translation>Der Name eines Speichers im RAM darf keinen Unterstrich enthalten.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/descriptor/OrderFromInstance.cpp" line="+110"/>
        <source>Persistent storage is not possible in fizz mode.</source>
        <translation>Dauerhafter Speicher ist im Fizz-Modus nicht möglich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Persistent storage must have the name “default”.</source>
        <translation>Dauerhafter Speicher muss den Namen „default“ haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Persistent storage must be of class beta3.</source>
        <translation>Dauerhafter Speicher muss zur Klasse beta3 gehören.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+39"/>
        <location filename="../models/descriptor/IclServices.cpp" line="+166"/>
        <source>That is more than %1 entries.</source>
        <translation>Das sind mehr als %1 Einträge.</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Two storages have the name “%1”.</source>
        <translation>Zwei Speicher heißen „%1“.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+21"/>
        <source>Name the model of the graphics processor.</source>
        <translation>Bitte das Modell des Grafikprozessors nennen.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>“%1” is no graphics processor seen so far: there may be no bids.</source>
        <translation>„%1“ ist kein bisher gesehener Grafikprozessor: Vielleicht gibt es keine Gebote.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“interface” must be pcie or sxm.</source>
        <translation>„interface“ muss pcie oder sxm sein.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>“req_vram” is only possible in fizz mode.</source>
        <translation>„req_vram“ ist nur im Fizz-Modus möglich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“req_vram” must compare with 0 to 100, such as &quot;&gt;=80&quot;.</source>
        <translation>„req_vram“ muss mit 0 bis 100 vergleichen, etwa &quot;&gt;=80&quot;.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclServices.cpp" line="-145"/>
        <source>“%1” has no image.</source>
        <translation>„%1“ hat kein Image.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“pull_policy” must be Always, IfNotPresent or Never.</source>
        <translation>„pull_policy“ muss Always, IfNotPresent oder Never sein.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” must be a range of ports such as 8000-8010.</source>
        <translation>„%1“ muss ein Portbereich sein, etwa 8000-8010.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A range of ports is only possible in fizz mode.</source>
        <translation>Ein Portbereich ist nur im Fizz-Modus möglich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>A port is missing here.</source>
        <translation>Hier fehlt ein Port.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>“proto” must be tcp or udp.</source>
        <translation>„proto“ muss tcp oder udp sein.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ports 80 and 443 are not possible in fizz mode: choose another with “as”.</source>
        <translation>Die Ports 80 und 443 sind im Fizz-Modus nicht möglich: bitte mit „as“ einen anderen wählen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who may use this port? Write global: true, or name a service.</source>
        <translation>Wer darf diesen Port benutzen? Bitte global: true schreiben oder einen Dienst nennen.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>“mount” must be a path that starts with a slash.</source>
        <translation>„mount“ muss ein Pfad sein, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>There is no service “%1” that could use this port.</source>
        <translation>Es gibt keinen Dienst „%1“, der diesen Port benutzen könnte.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is no service to run.</source>
        <translation>Es gibt keinen Dienst, der laufen soll.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclUnits.cpp" line="+72"/>
        <source>“%1” is no size: write a number with a unit, such as 512Mi or 16Gi.</source>
        <translation>„%1“ ist keine Größe: bitte eine Zahl mit Einheit schreiben, etwa 512Mi oder 16Gi.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is no number of cores: write 0.5, 1, 8 and so on.</source>
        <translation>„%1“ ist keine Kernzahl: bitte 0.5, 1, 8 und so weiter schreiben.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A duration in seconds is not possible: the shortest unit is min.</source>
        <translation>Eine Dauer in Sekunden ist nicht möglich: die kürzeste Einheit ist min.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is no duration: write a number with min, h, d, mon or y, such as 2h.</source>
        <translation>„%1“ ist keine Dauer: bitte eine Zahl mit min, h, d, mon oder y schreiben, etwa 2h.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>“%1” is no amount: write tokens an hour, such as 0.25.</source>
        <translation>„%1“ ist kein Betrag: bitte Token pro Stunde schreiben, etwa 0.25.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The price must be more than nothing.</source>
        <translation>Der Preis muss größer als null sein.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclYaml.cpp" line="+40"/>
        <source>There may be only one document in the text.</source>
        <translation>Der Text darf nur ein Dokument enthalten.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This reference leads to itself.</source>
        <translation>Dieser Verweis führt zu sich selbst.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The text holds far more values than a deployment needs.</source>
        <translation>Der Text enthält weit mehr Werte, als eine Bereitstellung braucht.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tags such as %1 are not understood.</source>
        <translation>Tags wie %1 werden nicht verstanden.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>“%1” stands here twice; the first is on line %2.</source>
        <translation>„%1“ steht hier doppelt; das erste Mal in Zeile %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+40"/>
        <source>A name must be plain text.</source>
        <translation>Ein Name muss einfacher Text sein.</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>The values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no text in UTF-8.</source>
        <translation>Dies ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Line %1 is indented with a tab; YAML wants spaces.</source>
        <translation>Zeile %1 ist mit einem Tabulator eingerückt; YAML verlangt Leerzeichen.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This is no readable YAML: look at the indentation, the colons and the quotes.</source>
        <translation>Dies ist kein lesbares YAML: bitte Einrückungen, Doppelpunkte und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This text cannot be read.</source>
        <translation>Dieser Text lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is no deployment: it begins with version, services, profiles and deployment.</source>
        <translation>Dies ist keine Bereitstellung: Sie beginnt mit version, services, profiles und deployment.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderFromInstance.cpp" line="-4"/>
        <source>Say how much CPU and memory is needed: the market knows no machine images.</source>
        <translation>Bitte angeben, wie viel CPU und RAM nötig sind: Der Markt kennt keine Maschinen-Images.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document asks for no storage or no replicas.</source>
        <translation>Das Dokument verlangt keinen Speicher oder keine Replikate.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ports 80 and 443 are not possible in fizz mode: expose another.</source>
        <translation>Die Ports 80 und 443 sind im Fizz-Modus nicht möglich: bitte einen anderen nach außen legen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose the token to pay with.</source>
        <translation>Bitte das Token zum Bezahlen wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose how long it shall run.</source>
        <translation>Bitte wählen, wie lange es laufen soll.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are seven tiers, and this is none of them.</source>
        <translation>Es gibt sieben Stufen, und dies ist keine davon.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The region or the name of a provider holds characters that an order cannot carry.</source>
        <translation>Die Region oder der Name eines Anbieters enthält Zeichen, die ein Auftrag nicht tragen kann.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderSpec.cpp" line="+75"/>
        <source>The specification of this order cannot be read.</source>
        <translation>Die Beschreibung dieses Auftrags lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderUpdate.cpp" line="+23"/>
        <source>An update cannot move to another region: close this order and make a new one.</source>
        <translation>Eine Änderung kann nicht in eine andere Region umziehen: bitte diesen Auftrag schließen und einen neuen erteilen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An update cannot change the tier: close this order and make a new one.</source>
        <translation>Eine Änderung kann die Stufe nicht wechseln: bitte diesen Auftrag schließen und einen neuen erteilen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An update cannot change services or their ports: close this order and make a new one.</source>
        <translation>Eine Änderung kann Dienste oder deren Ports nicht wechseln: bitte diesen Auftrag schließen und einen neuen erteilen.</translation>
    </message>
</context>
<context>
    <name>market</name>
    <message>
        <location filename="../models/market/EscrowIntents.cpp" line="+17"/>
        <source>Enter an amount above zero.</source>
        <translation>Bitte einen Betrag über null eingeben.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Read what you sign. It cannot be taken back.</source>
        <translation>Lesen Sie, was Sie signieren. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read what you sign. It goes to %1 and cannot be taken back.</source>
        <translation>Lesen Sie, was Sie signieren. Es geht an %1 und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take back the escrow&apos;s allowance</source>
        <translation>Freigabe für die Treuhand zurücknehmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Allow the escrow to take any amount</source>
        <translation>Der Treuhand jeden Betrag freigeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow the escrow to take %1</source>
        <translation>Der Treuhand %1 freigeben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The escrow may take nothing from your wallet any more.</source>
        <translation>Die Treuhand darf nichts mehr aus Ihrer Wallet nehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow may take this much from your wallet when you deposit. Nothing moves yet.</source>
        <translation>So viel darf die Treuhand aus Ihrer Wallet nehmen, wenn Sie einzahlen. Noch bewegt sich nichts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spender</source>
        <translation>Berechtigter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This allowance has no limit: a fault in the contract could empty your wallet of this token. Allow only what you deposit.</source>
        <translation>Diese Freigabe hat keine Grenze: Ein Fehler im Vertrag könnte dieses Token ganz aus Ihrer Wallet abziehen. Geben Sie nur frei, was Sie einzahlen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It replaces what you allowed before. The deposit itself is a second transaction.</source>
        <translation>Sie ersetzt Ihre frühere Freigabe. Die Einzahlung selbst ist eine zweite Transaktion.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The smallest deposit is %1. Enter at least that much.</source>
        <translation>Die kleinste Einzahlung ist %1. Bitte mindestens so viel eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your wallet holds %1: %2 are missing. Enter a smaller amount, or get more first.</source>
        <translation>Ihre Wallet hält %1: Es fehlen %2. Bitte einen kleineren Betrag eingeben oder erst aufladen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The escrow may take %1 from your wallet so far. Allow it to take %2 first.</source>
        <translation>Die Treuhand darf bisher %1 aus Ihrer Wallet nehmen. Bitte erst %2 freigeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deposit %1</source>
        <translation>%1 einzahlen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moves it from your wallet into escrow, where you can order with it.</source>
        <translation>Bewegt es aus Ihrer Wallet in die Treuhand, wo Sie damit Aufträge erteilen können.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <location filename="../models/market/OrderIntents.cpp" line="+46"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="-18"/>
        <location line="+19"/>
        <source>Free in escrow</source>
        <translation>Frei in der Treuhand</translation>
    </message>
    <message>
        <location line="-19"/>
        <location line="+1"/>
        <location line="+18"/>
        <location line="+18"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>In your wallet</source>
        <translation>In Ihrer Wallet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What no lease has locked you can withdraw at any time.</source>
        <translation>Was keine Lease gebunden hat, können Sie jederzeit abheben.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Only %1 are free in escrow.</source>
        <translation>In der Treuhand sind nur %1 frei.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leases hold another %1: close one to free its rest, or enter a smaller amount.</source>
        <translation>Leases binden weitere %1: bitte eine schließen, um ihren Rest freizugeben, oder einen kleineren Betrag eingeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter at most that much.</source>
        <translation>Bitte höchstens so viel eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Withdraw %1</source>
        <translation>%1 abheben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moves it from escrow back into your wallet.</source>
        <translation>Bewegt es aus der Treuhand zurück in Ihre Wallet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Running leases are not touched: %1 stay locked for them.</source>
        <translation>Laufende Leases bleiben unberührt: %1 bleiben für sie gebunden.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This provider has %1 to take out. Enter at most that much.</source>
        <translation>Dieser Anbieter kann %1 entnehmen. Bitte höchstens so viel eingeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take out earnings of %1</source>
        <translation>Einnahmen von %1 entnehmen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pays it to the provider&apos;s reward wallet.</source>
        <translation>Zahlt es an die Einnahmen-Wallet des Anbieters.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/market/OrderIntents.cpp" line="+139"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to take out</source>
        <translation>Noch zu entnehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What running leases owe is added only when they are closed or changed.</source>
        <translation>Was laufende Leases schulden, kommt erst hinzu, wenn sie geschlossen oder geändert werden.</translation>
    </message>
    <message>
        <location filename="../models/market/EventFeedHistory.cpp" line="+106"/>
        <source>The connections of this network tell different histories. Choose other endpoints in Settings.</source>
        <translation>Die Verbindungen dieses Netzwerks erzählen verschiedene Verläufe. Bitte in den Einstellungen andere Endpunkte wählen.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The chain was rewritten: the market is read again from block %1 on.</source>
        <translation>Die Chain wurde umgeschrieben: Der Markt wird ab Block %1 neu gelesen.</translation>
    </message>
    <message>
        <location filename="../models/market/EventRows.cpp" line="+206"/>
        <source>This block number is too large to be true.</source>
        <translation>Diese Blocknummer ist zu groß, um wahr zu sein.</translation>
    </message>
    <message>
        <location line="-150"/>
        <location filename="../models/market/PackedLogs.cpp" line="+160"/>
        <source>A stored piece of the market&apos;s history cannot be read.</source>
        <translation>Ein gespeichertes Stück des Marktverlaufs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../models/market/ExplorerAnswer.cpp" line="+22"/>
        <source>The explorer answered something that makes no sense. Check its address in Settings.</source>
        <translation>Die Antwort des Explorers ergibt keinen Sinn. Bitte seine Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../models/market/Forecast.cpp" line="+18"/>
        <location filename="../models/market/SpendBreakdown.cpp" line="+26"/>
        <source>These amounts are too large to be reckoned with.</source>
        <translation>Diese Beträge sind zu groß zum Rechnen.</translation>
    </message>
    <message>
        <location filename="../models/market/HistoryReader.cpp" line="+25"/>
        <source>The chain changed while its history was read; it is tried again.</source>
        <translation>Die Chain änderte sich, während ihr Verlauf gelesen wurde; es wird erneut versucht.</translation>
    </message>
    <message>
        <location line="+244"/>
        <source>The explorer&apos;s history does not agree with the node&apos;s, so it is not used. Check the explorer&apos;s address in Settings.</source>
        <translation>Der Verlauf des Explorers stimmt nicht mit dem des Knotens überein und wird nicht benutzt. Bitte die Adresse des Explorers in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../models/market/MarketState.cpp" line="+56"/>
        <source>What was kept of the market is damaged. It is reckoned anew from the chain&apos;s events.</source>
        <translation>Was vom Markt gespeichert war, ist beschädigt. Es wird aus den Ereignissen der Chain neu berechnet.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderChecks.cpp" line="+39"/>
        <source>The market accepts no tokens yet, as far as this program knows. Wait until it has caught up with the chain.</source>
        <translation>Der Markt nimmt noch keine Token an, soweit dieses Programm weiß. Bitte warten, bis es die Chain eingeholt hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order names no token to pay with. Choose one of these: %1.</source>
        <translation>Der Auftrag nennt kein Token zum Bezahlen. Bitte eines davon wählen: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market does not accept the token %1. Choose one of these: %2.</source>
        <translation>Der Markt nimmt das Token %1 nicht an. Bitte eines davon wählen: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 tokens call themselves %2. Write the address of the one you mean.</source>
        <translation>%1 Token nennen sich %2. Bitte die Adresse des gemeinten schreiben.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+98"/>
        <source>The price is larger than can be counted. Enter a smaller one.</source>
        <translation>Der Preis ist größer, als sich zählen lässt. Bitte einen kleineren eingeben.</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>The duration is too short: order at least %1.</source>
        <translation>Die Dauer ist zu kurz: bitte mindestens %1 wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The duration is too long: order at most %1.</source>
        <translation>Die Dauer ist zu lang: bitte höchstens %1 wählen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This may lock up to %1, but only %2 are free in escrow: deposit %3 more.</source>
        <translation>Dies kann bis zu %1 binden, aber in der Treuhand sind nur %2 frei: bitte %3 mehr einzahlen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your wallet holds only %1.</source>
        <translation>Ihre Wallet hält nur %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>The order says nothing about what should run. Add at least one service.</source>
        <translation>Der Auftrag sagt nicht, was laufen soll. Bitte mindestens einen Dienst ergänzen.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The specification is larger than 64 KiB. Order fewer services at once.</source>
        <translation>Die Beschreibung ist größer als 64 KiB. Bitte weniger Dienste auf einmal bestellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The specification cannot be read, so no provider could bid on it. Make it from a draft or an ICL file.</source>
        <translation>Die Beschreibung lässt sich nicht lesen, also könnte kein Anbieter darauf bieten. Bitte aus einem Entwurf oder einer ICL-Datei erzeugen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The version of the order is not a number the market knows. Write version &quot;1.0&quot;.</source>
        <translation>Die Version des Auftrags ist keine Nummer, die der Markt kennt. Bitte version &quot;1.0&quot; schreiben.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no tier %1. Choose from Secured 1–3 and Community 1–4.</source>
        <translation>Es gibt keine Stufe %1. Bitte aus Secured 1–3 und Community 1–4 wählen.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The price must be above zero. Enter what you are ready to pay for an hour.</source>
        <translation>Der Preis muss über null liegen. Bitte eingeben, was Sie pro Stunde zu zahlen bereit sind.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The market does not accept the token at %1. Choose one from its list.</source>
        <translation>Der Markt nimmt das Token bei %1 nicht an. Bitte eines aus seiner Liste wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order pays with another token than %1. Choose the token again.</source>
        <translation>Der Auftrag zahlt mit einem anderen Token als %1. Bitte das Token neu wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order admits no provider. Choose at least one tier.</source>
        <translation>Der Auftrag lässt keinen Anbieter zu. Bitte mindestens eine Stufe wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order names a tier that does not exist. Choose from Secured 1–3 and Community 1–4.</source>
        <translation>Der Auftrag nennt eine Stufe, die es nicht gibt. Bitte aus Secured 1–3 und Community 1–4 wählen.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderIntents.cpp" line="-143"/>
        <source>Price, at most</source>
        <translation>Preis, höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price per block</source>
        <translation>Preis pro Block</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+40"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Total, at most</source>
        <translation>Gesamt, höchstens</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fizz nodes</source>
        <translation>Fizz-Knoten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 bytes of call data</source>
        <translation>%1 Bytes Aufrufdaten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An update cannot change the token. Close this order and place a new one to pay with another token.</source>
        <translation>Eine Änderung kann das Token nicht wechseln. Bitte diesen Auftrag schließen und einen neuen mit dem anderen Token erteilen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An update cannot move an order between providers and Fizz nodes. Close it and place a new one.</source>
        <translation>Eine Änderung kann einen Auftrag nicht zwischen Anbietern und Fizz-Knoten verschieben. Bitte schließen und einen neuen erteilen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An update cannot change the region. Close this order and place a new one for another region.</source>
        <translation>Eine Änderung kann die Region nicht wechseln. Bitte diesen Auftrag schließen und einen neuen für die andere Region erteilen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An update cannot change the ports. Close this order and place a new one with the other ports.</source>
        <translation>Eine Änderung kann die Ports nicht wechseln. Bitte diesen Auftrag schließen und einen neuen mit den anderen Ports erteilen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 → at most %2</source>
        <translation>%1 → höchstens %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → %2, counted from the update</source>
        <translation>%1 → %2, ab der Änderung gezählt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No provider has this order yet: the new terms replace the old ones at once.</source>
        <translation>Noch hat kein Anbieter diesen Auftrag: Die neuen Bedingungen ersetzen die alten sofort.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider has to accept first; until then everything stays as it is.</source>
        <translation>Der Anbieter muss erst annehmen; bis dahin bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once it has accepted, the manifest must be sent again, also when nothing in it changed.</source>
        <translation>Hat er angenommen, muss das Manifest erneut gesendet werden, auch wenn sich darin nichts geändert hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider may then ask any price up to the new limit.</source>
        <translation>Der Anbieter darf dann jeden Preis bis zur neuen Grenze verlangen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider may then ask any price up to the limit, which is no more than you pay now.</source>
        <translation>Der Anbieter darf dann jeden Preis bis zur Grenze verlangen, die nicht über Ihrem jetzigen Preis liegt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What has run so far is paid then, the rest of the old reservation comes back, and the new duration begins.</source>
        <translation>Dann wird bezahlt, was bisher lief, der Rest der alten Reservierung kommt zurück, und die neue Dauer beginnt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another update is waiting: this one takes its place.</source>
        <translation>Eine andere Änderung wartet: Diese nimmt ihren Platz ein.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Place an order for %1</source>
        <translation>Auftrag für %1 erteilen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Puts the order on the market for providers to bid on. Nothing is paid or locked yet.</source>
        <translation>Stellt den Auftrag auf den Markt, damit Anbieter darauf bieten. Noch wird nichts bezahlt oder gebunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Providers have %1 blocks (about %2) to bid; then one of the bids is matched.</source>
        <translation>Anbieter haben %1 Blöcke (etwa %2) zum Bieten; dann wird eines der Gebote ausgewählt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The money is locked only when the order is matched, for the price that was bid: %1 at most. It is paid block by block.</source>
        <translation>Das Geld wird erst bei der Vergabe des Auftrags gebunden, zum gebotenen Preis: höchstens %1. Bezahlt wird Block für Block.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If nobody bids, nothing is locked. Take the order back then, or change it.</source>
        <translation>Bietet niemand, wird nichts gebunden. Den Auftrag dann zurücknehmen oder ändern.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Order %1 is closed and cannot be changed. Place a new order.</source>
        <translation>Auftrag %1 ist geschlossen und lässt sich nicht ändern. Bitte einen neuen erteilen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Update order %1</source>
        <translation>Auftrag %1 ändern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asks the provider to go on for %1 from the update.</source>
        <translation>Bittet den Anbieter, ab der Änderung für %1 weiterzumachen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asks for other terms for order %1.</source>
        <translation>Verlangt andere Bedingungen für Auftrag %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comes back then</source>
        <translation>Kommt dann zurück</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>about %1 of the old reservation, at block %2</source>
        <translation>etwa %1 der alten Reservierung, bei Block %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lease %1 has ended already; nothing is left to close.</source>
        <translation>Lease %1 ist schon beendet; es gibt nichts mehr zu schließen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Only the tenant and the provider may close lease %1 while it is paid for. Switch to one of these accounts.</source>
        <translation>Solange Lease %1 bezahlt ist, können nur Mieter und Anbieter sie schließen. Bitte zu einem dieser Konten wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close lease %1</source>
        <translation>Lease %1 schließen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends the lease for good, pays the provider for what has run, and gives back the rest.</source>
        <translation>Beendet die Lease endgültig, bezahlt den Anbieter für das Gelaufene und gibt den Rest zurück.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is paid and comes back is not known here: the order was placed before the history this program holds.</source>
        <translation>Wie viel bezahlt wird und zurückkommt, ist hier unbekannt: Der Auftrag ist älter als der Verlauf, den dieses Programm hat.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Paid to the provider</source>
        <translation>An den Anbieter bezahlt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>about %1, at block %2</source>
        <translation>etwa %1, bei Block %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Comes back to you</source>
        <translation>Kommt an Sie zurück</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes back to the tenant</source>
        <translation>Geht an den Mieter zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lease has used up its time; the amounts do not change any more.</source>
        <translation>Die Lease hat ihre Zeit aufgebraucht; die Beträge ändern sich nicht mehr.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each further block until it is mined costs %1 more.</source>
        <translation>Jeder weitere Block bis zur Aufnahme kostet %1 mehr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The services stop, and what they stored is lost. Save what you need first.</source>
        <translation>Die Dienste halten an, und was sie gespeichert haben, geht verloren. Bitte vorher sichern, was Sie brauchen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Order %1 is closed already.</source>
        <translation>Auftrag %1 ist schon geschlossen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order %1 has been matched meanwhile. Close its lease instead.</source>
        <translation>Auftrag %1 ist inzwischen vergeben. Bitte stattdessen seine Lease schließen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the account that placed order %1 may take it back. Switch to that account.</source>
        <translation>Nur das Konto, das Auftrag %1 erteilt hat, darf ihn zurücknehmen. Bitte zu diesem Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back order %1</source>
        <translation>Auftrag %1 zurücknehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes the order off the market. Nothing was locked for it.</source>
        <translation>Nimmt den Auftrag vom Markt. Für ihn war nichts gebunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If it is matched before this is mined, its lease is closed instead, and what ran until then is paid.</source>
        <translation>Wird er vor der Aufnahme vergeben, so wird stattdessen seine Lease geschlossen und bezahlt, was bis dahin lief.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderCells.cpp" line="+43"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any region</source>
        <translation>jede Region</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../models/market/OrderWords.cpp" line="+37"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <location filename="../models/market/OrderWords.cpp" line="+0"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+12"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 block, about %2</source>
        <translation>%1 Block, etwa %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks, about %2</source>
        <translation>%1 Blöcke, etwa %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>more than can be counted</source>
        <translation>mehr, als sich zählen lässt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 an hour</source>
        <translation>%1 %2 pro Stunde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 a block</source>
        <translation>%1 %2 pro Block</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+46"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Secured %1</source>
        <translation>Secured %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Community %1</source>
        <translation>Community %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 memory</source>
        <translation>%1 RAM</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 lasting storage</source>
        <translation>%1 dauerhafter Speicher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 storage</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Specification</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in region</source>
        <translation>Nicht in Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider wanted</source>
        <translation>Gewünschter Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz node wanted</source>
        <translation>Gewünschter Fizz-Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers left out</source>
        <translation>Ausgeschlossene Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz nodes left out</source>
        <translation>Ausgeschlossene Fizz-Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <location filename="../models/market/Pricing.cpp" line="+31"/>
        <source>This amount is too large to be reckoned with.</source>
        <translation>Dieser Betrag ist zu groß zum Rechnen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This network names no time between its blocks.</source>
        <translation>Dieses Netzwerk nennt keine Zeit zwischen seinen Blöcken.</translation>
    </message>
    <message>
        <location filename="../models/market/ProtocolSetup.cpp" line="+23"/>
        <source>The set-up of the protocol&apos;s contracts is not written as it should be.</source>
        <translation>Die Einrichtung der Verträge des Protokolls ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <location filename="../models/market/ProviderSpec.cpp" line="+18"/>
        <source>What this provider says of itself cannot be read.</source>
        <translation>Was dieser Anbieter über sich sagt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../models/market/SpheronAbi.cpp" line="+77"/>
        <source>There is no order with this number on this network.</source>
        <translation>In diesem Netzwerk gibt es keinen Auftrag mit dieser Nummer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The market&apos;s contract says something about this order that this version does not know. Update the program.</source>
        <translation>Der Vertrag des Markts sagt etwas über diesen Auftrag, das diese Version nicht kennt. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>The market&apos;s contract gave an answer that makes no sense. Check the contract addresses of this network in Settings.</source>
        <translation>Die Antwort des Marktvertrags ergibt keinen Sinn. Bitte die Vertragsadressen dieses Netzwerks in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../models/market/SpheronErrors.cpp" line="+21"/>
        <source>There is no order with this number. Check the number, and that you are on the right network.</source>
        <translation>Es gibt keinen Auftrag mit dieser Nummer. Bitte die Nummer und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This order is no longer open. Look at its state; to try again, place a new order.</source>
        <translation>Dieser Auftrag ist nicht mehr offen. Bitte seinen Zustand ansehen; für einen neuen Versuch einen neuen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This order is not open any more: it was matched or closed. Look at its state before you go on.</source>
        <translation>Dieser Auftrag ist nicht mehr offen: Er wurde vergeben oder geschlossen. Bitte vor dem Weitermachen seinen Zustand ansehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has this order yet. Wait until it is matched, or close it and order again.</source>
        <translation>Noch hat kein Anbieter diesen Auftrag. Bitte warten, bis er vergeben ist, oder ihn schließen und neu bestellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The order&apos;s state, or its token, does not allow this change. To use another token, close it and place a new order.</source>
        <translation>Der Zustand des Auftrags oder sein Token erlaubt diese Änderung nicht. Für ein anderes Token bitte schließen und einen neuen erteilen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The duration is shorter or longer than the market allows. Choose another duration.</source>
        <translation>Die Dauer ist kürzer oder länger, als der Markt erlaubt. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amount or price must be above zero. Enter another one.</source>
        <translation>Betrag oder Preis muss über null liegen. Bitte einen anderen eingeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the account that placed the order may do this. Switch to that account.</source>
        <translation>Das darf nur das Konto, das den Auftrag erteilt hat. Bitte zu diesem Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the market&apos;s own contract may do this. Use the order&apos;s page instead.</source>
        <translation>Das darf nur der Vertrag des Markts selbst. Bitte stattdessen die Seite des Auftrags benutzen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account may not do this. Switch to the account that owns the order, or to the operator&apos;s.</source>
        <translation>Dieses Konto darf das nicht. Bitte zum Konto wechseln, dem der Auftrag gehört, oder zu dem des Betreibers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time for bids is over. Bid on another order, or wait until this one is placed again.</source>
        <translation>Die Zeit für Gebote ist um. Bitte auf einen anderen Auftrag bieten oder warten, bis dieser neu erteilt wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The price is above what the tenant is ready to pay. Bid at most the order&apos;s price.</source>
        <translation>Der Preis ist höher, als der Mieter zu zahlen bereit ist. Bitte höchstens den Preis des Auftrags bieten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider has bid on the order already. Wait for the match.</source>
        <translation>Dieser Anbieter hat auf den Auftrag schon geboten. Bitte die Vergabe abwarten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider is not active. Register it, or set its status to active, and try again.</source>
        <translation>Dieser Anbieter ist nicht aktiv. Bitte registrieren oder auf aktiv setzen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is not accepted here. Choose a token from the market&apos;s list, or add it to the provider&apos;s accepted payments.</source>
        <translation>Dieses Token wird hier nicht angenommen. Bitte eines aus der Liste des Markts wählen oder es zu den Zahlungsmitteln des Anbieters hinzufügen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has not accepted the change yet. Accept it first, then carry it out.</source>
        <translation>Der Anbieter hat die Änderung noch nicht angenommen. Bitte erst annehmen, dann ausführen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the market&apos;s operator, or the provider of this order, may do this. Switch to that account.</source>
        <translation>Das dürfen nur der Betreiber des Markts oder der Anbieter dieses Auftrags. Bitte zu diesem Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node is not active. Start it, or bid with another one.</source>
        <translation>Dieser Fizz-Knoten ist nicht aktiv. Bitte starten oder mit einem anderen bieten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node belongs to another provider. Bid with a node of your own.</source>
        <translation>Dieser Fizz-Knoten gehört einem anderen Anbieter. Bitte mit einem eigenen Knoten bieten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This lease has ended. Place a new order to go on.</source>
        <translation>Diese Lease ist beendet. Um weiterzumachen, bitte einen neuen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This lease has ended already; nothing is left to close.</source>
        <translation>Diese Lease ist schon beendet; es gibt nichts mehr zu schließen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the tenant and the provider may close a lease that is still paid for. Switch to one of these accounts, or wait until it runs out.</source>
        <translation>Eine noch bezahlte Lease können nur Mieter und Anbieter schließen. Bitte zu einem dieser Konten wechseln oder warten, bis sie ausläuft.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is too little free money in escrow for this order. Deposit more, or lower the price or the duration.</source>
        <translation>In der Treuhand ist zu wenig freies Geld für diesen Auftrag. Bitte mehr einzahlen oder Preis oder Dauer senken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is less free money in escrow than this needs. Enter a smaller amount, deposit more, or close a lease first.</source>
        <translation>In der Treuhand ist weniger freies Geld, als dies braucht. Bitte einen kleineren Betrag eingeben, mehr einzahlen oder erst eine Lease schließen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The deposit is smaller than the smallest one allowed for this token. Deposit more.</source>
        <translation>Die Einzahlung ist kleiner als die kleinste, die für dieses Token erlaubt ist. Bitte mehr einzahlen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The token refused the transfer. Check your balance and what you allowed the escrow to take.</source>
        <translation>Das Token hat die Überweisung abgelehnt. Bitte Guthaben und Freigabe für die Treuhand prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the provider, its reward wallet or the protocol itself may move this money. Switch to such an account.</source>
        <translation>Nur der Anbieter, seine Einnahmen-Wallet oder das Protokoll selbst darf dieses Geld bewegen. Bitte zu einem solchen Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This operator account already works for somebody else. Choose another operator account.</source>
        <translation>Dieses Betreiberkonto arbeitet schon für jemand anderen. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No operator account was named. Name at least one.</source>
        <translation>Es wurde kein Betreiberkonto genannt. Bitte mindestens eines nennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is not an operator of yours. Withdraw without an operator, or name the right one.</source>
        <translation>Dieses Konto ist kein Betreiber von Ihnen. Bitte ohne Betreiber abheben oder den richtigen nennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no contract at the token&apos;s address on this network. Check the token and the network.</source>
        <translation>An der Adresse des Tokens gibt es in diesem Netzwerk keinen Vertrag. Bitte Token und Netzwerk prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow contract itself holds too little. Try a smaller amount, and report it to the operator.</source>
        <translation>Der Treuhandvertrag selbst hält zu wenig. Bitte einen kleineren Betrag versuchen und es dem Betreiber melden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A contract that was called on the way refused without saying why. Try again later.</source>
        <translation>Ein unterwegs aufgerufener Vertrag hat ohne Begründung abgelehnt. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract is in the middle of another call of itself. Send this on its own.</source>
        <translation>Der Vertrag ist mitten in einem anderen Aufruf seiner selbst. Bitte dies einzeln senden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature is not valid. Sign again.</source>
        <translation>Die Signatur ist nicht gültig. Bitte erneut signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature has the wrong length. Sign again.</source>
        <translation>Die Signatur hat die falsche Länge. Bitte erneut signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature is in a form that is not accepted. Sign again.</source>
        <translation>Die Signatur hat eine Form, die nicht angenommen wird. Bitte erneut signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature belongs to another account or another text. Sign again with the account that orders.</source>
        <translation>Die Signatur gehört zu einem anderen Konto oder Text. Bitte erneut mit dem bestellenden Konto signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This signature was used before, or another one came first. Sign again.</source>
        <translation>Diese Signatur wurde schon benutzt, oder eine andere kam zuvor. Bitte erneut signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature is too old. Sign again.</source>
        <translation>Die Signatur ist zu alt. Bitte erneut signieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account is not registered as a provider. Register it first.</source>
        <translation>Dieses Konto ist nicht als Anbieter registriert. Bitte erst registrieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is registered as a provider already. Change its entry instead.</source>
        <translation>Dieses Konto ist schon als Anbieter registriert. Bitte stattdessen seinen Eintrag ändern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A provider can be registered only by its own account. Switch to that account.</source>
        <translation>Ein Anbieter lässt sich nur von seinem eigenen Konto registrieren. Bitte zu diesem Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has this status already; nothing needs to be sent.</source>
        <translation>Es hat diesen Status schon; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is among the accepted payments already; nothing needs to be sent.</source>
        <translation>Dieses Token gehört schon zu den angenommenen Zahlungsmitteln; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is not among the accepted payments. Choose one that is.</source>
        <translation>Dieses Token gehört nicht zu den angenommenen Zahlungsmitteln. Bitte eines wählen, das dazugehört.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+18"/>
        <source>The market does not know this token. Choose one from its list.</source>
        <translation>Der Markt kennt dieses Token nicht. Bitte eines aus seiner Liste wählen.</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Two lists that belong together differ in length. Give each entry both of its values.</source>
        <translation>Zwei zusammengehörige Listen sind verschieden lang. Bitte jedem Eintrag beide Werte geben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An attribute is named twice. Name each one once.</source>
        <translation>Ein Attribut ist doppelt genannt. Bitte jedes einmal nennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The list is empty. Enter at least one attribute.</source>
        <translation>Die Liste ist leer. Bitte mindestens ein Attribut eingeben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An attribute has no units. Enter how many there are.</source>
        <translation>Ein Attribut hat keine Anzahl. Bitte eingeben, wie viele es sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No attributes wait for approval in this category. Submit them first.</source>
        <translation>In dieser Kategorie warten keine Attribute auf Freigabe. Bitte erst einreichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An address is missing, or the contract does not accept it here: check the token, the provider and its bid.</source>
        <translation>Eine Adresse fehlt, oder der Vertrag nimmt sie hier nicht an: bitte Token, Anbieter und dessen Gebot prüfen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account has a Fizz node already. Change its entry instead.</source>
        <translation>Dieses Konto hat schon einen Fizz-Knoten. Bitte stattdessen seinen Eintrag ändern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no such Fizz node. Check its number.</source>
        <translation>Diesen Fizz-Knoten gibt es nicht. Bitte seine Nummer prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node is not active. Set it to active first.</source>
        <translation>Dieser Fizz-Knoten ist nicht aktiv. Bitte erst auf aktiv setzen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is not on the list of those admitted. Ask the operator to admit it.</source>
        <translation>Dieses Konto steht nicht auf der Liste der Zugelassenen. Bitte den Betreiber um Zulassung bitten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The fee for registering was not paid. Send it along.</source>
        <translation>Die Gebühr für die Registrierung wurde nicht bezahlt. Bitte mitsenden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is set like this already; nothing needs to be sent.</source>
        <translation>Es ist schon so eingestellt; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The new owner&apos;s address is missing or zero. Enter the address and try again.</source>
        <translation>Die Adresse des neuen Eigentümers fehlt oder ist null. Bitte die Adresse eingeben und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The token&apos;s address is missing or zero. Enter the address and try again.</source>
        <translation>Die Adresse des Tokens fehlt oder ist null. Bitte die Adresse eingeben und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market knows this token already; nothing needs to be sent.</source>
        <translation>Der Markt kennt dieses Token schon; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A role can be given up only by the account that holds it. Switch to that account.</source>
        <translation>Eine Rolle kann nur das Konto abgeben, das sie hält. Bitte zu diesem Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account lacks the role that this needs. Ask the operator for it, or switch accounts.</source>
        <translation>Diesem Konto fehlt die nötige Rolle. Bitte den Betreiber darum bitten oder das Konto wechseln.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract has been set up already; nothing needs to be sent.</source>
        <translation>Der Vertrag ist schon eingerichtet; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This can be done only while the contract is set up. Nothing needs to be sent.</source>
        <translation>Das geht nur, während der Vertrag eingerichtet wird. Es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rewards are paused for this provider already; nothing needs to be sent.</source>
        <translation>Die Belohnungen dieses Anbieters sind schon ausgesetzt; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rewards are not paused; nothing needs to be sent.</source>
        <translation>Die Belohnungen sind nicht ausgesetzt; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract is paused by its operator. Try again later.</source>
        <translation>Der Vertrag ist von seinem Betreiber ausgesetzt. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This works only while the contract is paused. Pause it first.</source>
        <translation>Das geht nur, während der Vertrag ausgesetzt ist. Bitte erst aussetzen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider lost this period&apos;s rewards already; nothing needs to be sent.</source>
        <translation>Der Anbieter hat die Belohnungen dieses Zeitraums schon verloren; es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has lost no rewards that could be given back. Check the provider.</source>
        <translation>Der Anbieter hat keine Belohnungen verloren, die sich zurückgeben ließen. Bitte den Anbieter prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no reward to take out yet. Try again after the present period.</source>
        <translation>Noch gibt es keine Belohnung zu entnehmen. Bitte nach dem laufenden Zeitraum erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider may not take out rewards now. Ask the operator why.</source>
        <translation>Dieser Anbieter darf jetzt keine Belohnungen entnehmen. Bitte den Betreiber nach dem Grund fragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract knows nothing under this name. Check the name.</source>
        <translation>Der Vertrag kennt nichts unter diesem Namen. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first period has not ended yet. Try again later.</source>
        <translation>Der erste Zeitraum ist noch nicht zu Ende. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Your wallet holds less of this token than that. Enter a smaller amount.</source>
        <translation>Ihre Wallet hält weniger von diesem Token. Bitte einen kleineren Betrag eingeben.</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <location line="+1"/>
        <source>The escrow may not take that much from your wallet yet. Allow the amount first, then deposit.</source>
        <translation>So viel darf die Treuhand noch nicht aus Ihrer Wallet nehmen. Bitte erst den Betrag freigeben, dann einzahlen.</translation>
    </message>
    <message>
        <location filename="../models/market/gateway/GatewayStatusReader.cpp" line="+215"/>
        <source>The provider&apos;s status cannot be understood. It is asked again by itself; if this stays, tell the provider.</source>
        <translation>Der Status des Anbieters ist nicht zu verstehen. Er wird von selbst erneut gefragt; wenn es so bleibt, bitte dem Anbieter Bescheid geben.</translation>
    </message>
    <message>
        <location filename="../models/market/SpendBreakdown.cpp" line="+6"/>
        <source>Lease %1</source>
        <translation>Lease %1</translation>
    </message>
    <message>
        <location filename="../models/market/Timeline.cpp" line="+190"/>
        <source>The lease still runs: there is nothing to split yet.</source>
        <translation>Die Lease läuft noch: Es gibt noch nichts aufzuteilen.</translation>
    </message>
</context>
<context>
    <name>market::BatchIntents</name>
    <message>
        <location filename="../models/market/BatchIntents.cpp" line="+71"/>
        <source>Lease %1 is not there any more. Choose the leases again.</source>
        <translation>Lease %1 ist nicht mehr da. Bitte die Leases neu wählen.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Lease %1 is not known well enough to top it up; wait until the market is up to date.</source>
        <translation>Über Lease %1 ist noch zu wenig bekannt, um sie aufzuladen; bitte warten, bis der Markt auf dem neuesten Stand ist.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Lease %1 is not known well enough to close it; wait until the market is up to date.</source>
        <translation>Über Lease %1 ist noch zu wenig bekannt, um sie zu schließen; bitte warten, bis der Markt auf dem neuesten Stand ist.</translation>
    </message>
    <message>
        <location line="-97"/>
        <source>%1: %2</source>
        <comment>lease, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lease %1</source>
        <translation>Lease %1</translation>
    </message>
</context>
<context>
    <name>market::BatchPlan</name>
    <message>
        <location filename="../models/market/BatchPlan.cpp" line="+23"/>
        <source>These amounts are too large to be reckoned with. Choose fewer leases, or a shorter time.</source>
        <translation>Diese Beträge sind zu groß, um damit zu rechnen. Bitte weniger Leases oder eine kürzere Zeit wählen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+8"/>
        <source>Lease %1</source>
        <translation>Lease %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not known here.</source>
        <translation>Sie ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It has ended already.</source>
        <translation>Sie ist schon beendet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not yours.</source>
        <translation>Sie gehört Ihnen nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its token is not known here.</source>
        <translation>Ihr Token ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Its order was placed before the history this program holds.</source>
        <translation>Ihr Auftrag wurde vor dem Verlauf erteilt, den dieses Programm hat.</translation>
    </message>
</context>
<context>
    <name>market::GatewayClient</name>
    <message>
        <location filename="../models/market/gateway/GatewayClient.cpp" line="+23"/>
        <source>This manifest cannot be read, so it was not sent. Make it again from the order.</source>
        <translation>Dieses Manifest lässt sich nicht lesen, daher wurde es nicht gesendet. Bitte neu aus dem Auftrag erzeugen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This manifest names no services to run, so it was not sent. Make it again from the order.</source>
        <translation>Dieses Manifest nennt keine Dienste, die laufen sollen, daher wurde es nicht gesendet. Bitte neu aus dem Auftrag erzeugen.</translation>
    </message>
</context>
<context>
    <name>market::GatewayShell</name>
    <message>
        <location filename="../models/market/gateway/GatewayShell.cpp" line="+29"/>
        <location line="+46"/>
        <source>What answers does not speak as a shell does. Open the shell again; if this stays, tell the provider.</source>
        <translation>Was da antwortet, spricht nicht wie eine Shell. Bitte die Shell erneut öffnen; wenn es so bleibt, dem Anbieter Bescheid geben.</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>The provider ended the shell. Open it again to go on.</source>
        <translation>Der Anbieter hat die Shell beendet. Zum Fortsetzen bitte wieder öffnen.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The shell has ended.</source>
        <translation>Die Shell ist beendet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The shell has ended with code %1.</source>
        <translation>Die Shell ist mit Code %1 beendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shell has ended, and its result cannot be read. Open it again to go on.</source>
        <translation>Die Shell ist beendet, ihr Ergebnis lässt sich nicht lesen. Zum Fortsetzen bitte wieder öffnen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider cannot open a shell here. Check that the service runs and has /bin/sh, then try again.</source>
        <translation>Der Anbieter kann hier keine Shell öffnen. Bitte prüfen, ob der Dienst läuft und /bin/sh hat, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider cannot open a shell here: “%1”. Check that the service runs and has /bin/sh, then try again.</source>
        <translation>Der Anbieter kann hier keine Shell öffnen: „%1“. Bitte prüfen, ob der Dienst läuft und /bin/sh hat, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>market::GatewaySocket</name>
    <message>
        <location filename="../models/market/gateway/GatewaySocket.cpp" line="+143"/>
        <source>Nothing of this lease runs at the provider yet. It is asked again by itself.</source>
        <translation>Beim Anbieter läuft noch nichts von dieser Lease. Er wird von selbst erneut gefragt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider does not know this lease. It is asked again by itself; if this stays, send the manifest again.</source>
        <translation>Der Anbieter kennt diese Lease nicht. Er wird von selbst erneut gefragt; wenn es so bleibt, bitte das Manifest erneut senden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider ended the connection. It is made again by itself.</source>
        <translation>Der Anbieter hat die Verbindung beendet. Sie wird von selbst wieder aufgebaut.</translation>
    </message>
</context>
<context>
    <name>market::GatewayStream</name>
    <message>
        <location filename="../models/market/gateway/GatewayStream.cpp" line="+108"/>
        <source>The connection was lost from %1 to %2; lines may be missing.</source>
        <translation>Die Verbindung war von %1 bis %2 unterbrochen; Zeilen können fehlen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The connection was lost until %1; lines may be missing.</source>
        <translation>Die Verbindung war bis %1 unterbrochen; Zeilen können fehlen.</translation>
    </message>
</context>
<context>
    <name>market::HealthProbe</name>
    <message>
        <location filename="../models/market/gateway/HealthProbe.cpp" line="+44"/>
        <source>The service at %1 did not answer within 5 seconds. Look at its logs.</source>
        <translation>Der Dienst unter %1 hat nicht innerhalb von 5 Sekunden geantwortet. Bitte seine Protokolle ansehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service at %1 cannot be reached. Look at its logs, or wait until it is ready.</source>
        <translation>Der Dienst unter %1 ist nicht erreichbar. Bitte seine Protokolle ansehen oder warten, bis er bereit ist.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The service at %1 answers with an error (HTTP %2). Look at its logs.</source>
        <translation>Der Dienst unter %1 antwortet mit einem Fehler (HTTP %2). Bitte seine Protokolle ansehen.</translation>
    </message>
</context>
<context>
    <name>market::LeaseCells</name>
    <message>
        <location filename="../models/market/LeaseCells.cpp" line="+54"/>
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
        <source>Runs out soon</source>
        <translation>Läuft bald aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out of funds</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>1 lease</source>
        <translation>1 Lease</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 Leases</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No provider</source>
        <translation>Kein Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any region</source>
        <translation>Jede Region</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a proposal</source>
        <translation>Ohne Vorschlag</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+65"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Lease %1</source>
        <translation>Lease %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>block %1, %2</source>
        <comment>number, date</comment>
        <translation>Block %1, %2</translation>
    </message>
</context>
<context>
    <name>market::LeaseTableModel</name>
    <message>
        <location filename="../models/market/LeaseTableRows.cpp" line="+156"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Runs out in</source>
        <translation>Läuft aus in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since</source>
        <comment>running since</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start block</source>
        <translation>Startblock</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>market::LeaseWarnings</name>
    <message>
        <location filename="../models/market/LeaseWarnings.cpp" line="+106"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (block %2)</source>
        <comment>date, number</comment>
        <translation>%1 (Block %2)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Lease %1</source>
        <translation>Lease %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>%1 ends in %2, on %3; %4 are left of its reservation.</source>
        <translation>%1 läuft noch %2, bis %3; von ihrer Reservierung sind %4 übrig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another %1 take %2, but only %3 are free in escrow: deposit %4, then top it up.</source>
        <translation>Noch einmal %1 kosten %2, in der Treuhand sind aber nur %3 frei: bitte %4 einzahlen, dann aufladen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Top it up before: another %1 take %2.</source>
        <translation>Bitte vorher aufladen: Noch einmal %1 kosten %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 has used up what was reserved, since %2. Its provider may end it at any time: renew it, or close it.</source>
        <translation>%1 hat das Reservierte aufgebraucht, seit %2. Der Anbieter kann sie jederzeit beenden: bitte verlängern oder schließen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The provider of %1 accepted an update for at most %2 instead of %3. Send the manifest again: the update begins then.</source>
        <translation>Der Anbieter von %1 hat eine Änderung auf höchstens %2 statt %3 angenommen. Bitte das Manifest erneut senden: Dann beginnt die Änderung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An update of %1 asks for at most %2 instead of %3. Nothing changes until its provider accepts.</source>
        <translation>Eine Änderung von %1 verlangt höchstens %2 statt %3. Nichts ändert sich, bis der Anbieter annimmt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 costs %2 since %3; before it was %4.</source>
        <translation>%1 kostet %2 seit %3; vorher waren es %4.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1, which runs %2, is under maintenance. It may be away for a while; it is still paid for.</source>
        <translation>%1 (führt %2 aus) ist in Wartung. Der Anbieter kann eine Weile fort sein; bezahlt wird weiter.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, which runs %2, is suspended. Save what you need and order it elsewhere, then close this lease.</source>
        <translation>%1 (führt %2 aus) ist gesperrt. Bitte sichern, was Sie brauchen, es anderswo bestellen und dann diese Lease schließen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, which runs %2, has left the market. Save what you need and order it elsewhere, then close this lease.</source>
        <translation>%1 (führt %2 aus) hat den Markt verlassen. Bitte sichern, was Sie brauchen, es anderswo bestellen und dann diese Lease schließen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 does not answer since %2 (for %3). It is still paid for: look at its lines and events.</source>
        <translation>%1 antwortet nicht seit %2 (%3 lang). Bezahlt wird weiter: bitte die Zeilen und Ereignisse ansehen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The provider of %1 has the manifest since %2, but not everything runs after %3. Look at its events, or send the manifest again.</source>
        <translation>Der Anbieter von %1 hat das Manifest seit %2, aber %3 später läuft noch nicht alles. Bitte die Ereignisse ansehen oder das Manifest erneut senden.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>one lease</source>
        <translation>eine Lease</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 Leases</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The treasury lasts %1, until %2: %3 are left for %4 that cost %5 a day. Deposit %6 to have a week.</source>
        <translation>Die Kasse reicht %1, bis %2: %3 sind übrig für %4, die am Tag %5 kosten. Für eine Woche bitte %6 einzahlen.</translation>
    </message>
</context>
<context>
    <name>market::OrderTableModel</name>
    <message>
        <location filename="../models/market/OrderTableModel.cpp" line="+378"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Max per hour</source>
        <translation>Max. pro Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Best bid</source>
        <translation>Bestes Gebot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>market::ProviderSession</name>
    <message>
        <location filename="../models/market/gateway/ProviderSession.cpp" line="+77"/>
        <source>The wallet is locked, so the provider is not asked and no lines come in. Unlock the wallet to go on.</source>
        <translation>Die Wallet ist gesperrt, daher wird der Anbieter nicht gefragt, und es kommen keine Zeilen an. Zum Fortsetzen bitte die Wallet entsperren.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The manifest was not sent: the wallet was locked, or the lease has ended. Look at the lease, then try again.</source>
        <translation>Das Manifest wurde nicht gesendet: Die Wallet war gesperrt, oder die Lease ist beendet. Bitte die Lease ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>A manifest is on its way already. Wait until the provider has answered.</source>
        <translation>Ein Manifest ist schon unterwegs. Bitte warten, bis der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lease has ended, so nothing can be sent for it. Place a new order.</source>
        <translation>Die Lease ist beendet, daher lässt sich für sie nichts mehr senden. Bitte einen neuen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The lease has ended, so there is no shell any more.</source>
        <translation>Die Lease ist beendet, daher gibt es keine Shell mehr.</translation>
    </message>
    <message>
        <location filename="../models/market/gateway/ProviderSessionWork.cpp" line="+97"/>
        <source>A provider waits 5 minutes for the manifest, and they are over. It is still tried; close the lease if this stays. %1</source>
        <translation>Ein Anbieter wartet 5 Minuten auf das Manifest, und die sind um. Es wird weiter versucht; bitte die Lease schließen, wenn es so bleibt. %1</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>The provider waits for the manifest, which is not known on this computer. Send it from here, or from where the order was placed.</source>
        <translation>Der Anbieter wartet auf das Manifest, das auf diesem Computer nicht bekannt ist. Bitte von hier senden oder von dort, wo der Auftrag erteilt wurde.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The provider took the manifest more than 10 minutes ago, but “%1” is not ready: “%2”. Look at the events and the logs, or close the lease.</source>
        <translation>Der Anbieter hat das Manifest vor mehr als 10 Minuten angenommen, aber „%1“ ist nicht bereit: „%2“. Bitte die Ereignisse und Protokolle ansehen oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider took the manifest more than 10 minutes ago, but not everything is ready. Look at the events and the logs, or close the lease.</source>
        <translation>Der Anbieter hat das Manifest vor mehr als 10 Minuten angenommen, aber nicht alles ist bereit. Bitte die Ereignisse und Protokolle ansehen oder die Lease schließen.</translation>
    </message>
</context>
<context>
    <name>market::ProviderTableModel</name>
    <message>
        <location filename="../models/market/ProviderTableModel.cpp" line="+236"/>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running leases</source>
        <translation>Laufende Leases</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
</context>
<context>
    <name>market::StoredLines</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/StoredLines.cpp" line="+102"/>
        <source>%n line(s) came faster than they can be kept and are left out.</source>
        <translation>
            <numerusform>%n Zeile kam schneller, als sie aufbewahrt werden kann, und fehlt.</numerusform>
            <numerusform>%n Zeilen kamen schneller, als sie aufbewahrt werden können, und fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>market::StoryTeller</name>
    <message>
        <location filename="../models/market/Timeline.cpp" line="-97"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 pro Stunde</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was made</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The members approved it</source>
        <translation>Die Mitglieder haben zugestimmt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 yes, %3 no</source>
        <translation>%1: %2 Ja, %3 Nein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was executed</source>
        <translation>%1 wurde ausgeführt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Order placed</source>
        <translation>Auftrag erteilt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+33"/>
        <location line="+14"/>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bid of %1</source>
        <translation>Gebot von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Matched with %1</source>
        <translation>Vergeben an %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a provider</source>
        <translation>einen Anbieter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lease with %1 began</source>
        <translation>Lease mit %1 hat begonnen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>New terms in force</source>
        <translation>Neue Bedingungen in Kraft</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The provider took the manifest</source>
        <translation>Der Anbieter hat das Manifest angenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything was ready</source>
        <translation>Alles war bereit</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+13"/>
        <source>New terms asked for</source>
        <translation>Neue Bedingungen verlangt</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>The provider accepted the new terms</source>
        <translation>Der Anbieter hat die neuen Bedingungen angenommen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid to the provider</source>
        <translation>An den Anbieter bezahlt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>New terms accepted, not in force yet</source>
        <translation>Neue Bedingungen angenommen, noch nicht in Kraft</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Paid to the provider, in all</source>
        <translation>Insgesamt an den Anbieter bezahlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 returned</source>
        <translation>%1 zurückgezahlt</translation>
    </message>
</context>
<context>
    <name>market::WarningGroup</name>
    <message>
        <location filename="../models/market/WarningGroup.cpp" line="+25"/>
        <source>within an hour</source>
        <translation>innerhalb einer Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The treasury is empty</source>
        <translation>Die Kasse ist leer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The treasury runs out %1</source>
        <translation>Die Kasse ist %1 leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 runs out %2</source>
        <translation>%1 läuft %2 aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 has run out of funds</source>
        <translation>%1: Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is not ready</source>
        <translation>%1 ist nicht bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another price for %1</source>
        <translation>Anderer Preis für %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance below %1</source>
        <translation>Wartung unter %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider of %1 is gone</source>
        <translation>Der Anbieter von %1 ist weg</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The treasury runs out in %1 tokens</source>
        <translation>Die Kasse wird bei %1 Token leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases run out %2</source>
        <translation>%1 Leases laufen %2 aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases have run out of funds</source>
        <translation>%1 Leases: Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases do not answer</source>
        <translation>%1 Leases antworten nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases are not ready</source>
        <translation>%1 Leases sind nicht bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another price for %1 leases</source>
        <translation>Anderer Preis für %1 Leases</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance below %1 leases</source>
        <translation>Wartung unter %1 Leases</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The providers of %1 leases are gone</source>
        <translation>Die Anbieter von %1 Leases sind weg</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. The first: %2</source>
        <translation>%1. Zuerst: %2</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <location filename="../models/provider/gateway/GatewayGate.cpp" line="+25"/>
        <source>This is not an HTTP request.</source>
        <translation>Dies ist keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is a WebSocket.</source>
        <translation>Dies ist ein WebSocket.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Version 13 of the WebSocket protocol is spoken here.</source>
        <translation>Hier wird Version 13 des WebSocket-Protokolls gesprochen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is no handshake of a WebSocket.</source>
        <translation>Dies ist kein Handshake eines WebSockets.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This path takes %1.</source>
        <translation>Dieser Pfad nimmt %1 an.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This path is no WebSocket.</source>
        <translation>Dieser Pfad ist kein WebSocket.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Say who asks with one Auth-Spheron header.</source>
        <translation>Bitte mit genau einer Kopfzeile Auth-Spheron angeben, wer fragt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no such lease here, or it is closed.</source>
        <translation>Diese Lease gibt es hier nicht, oder sie ist geschlossen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lease is another account&apos;s.</source>
        <translation>Die Lease gehört einem anderen Konto.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/LeaseFile.cpp" line="+29"/>
        <source>The folder of the leases cannot be made; check its permissions.</source>
        <translation>Der Ordner der Leases lässt sich nicht anlegen; bitte seine Rechte prüfen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The file of lease %1 is broken; the tenant must send its manifest again.</source>
        <translation>Die Datei der Lease %1 ist beschädigt; der Mieter muss sein Manifest erneut senden.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/Manifest.cpp" line="+40"/>
        <source>this is not the name of a container image</source>
        <translation>das ist kein Name eines Container-Images</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>an image is needed</source>
        <translation>ein Image ist nötig</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>KEY=VALUE is expected here</source>
        <translation>hier wird KEY=VALUE erwartet</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>a range of at most %1 ports is expected here</source>
        <translation>hier wird ein Bereich von höchstens %1 Ports erwartet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a port is needed</source>
        <translation>ein Port ist nötig</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>this provider forwards TCP only</source>
        <translation>dieser Anbieter leitet nur TCP weiter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>TCP or UDP is expected here</source>
        <translation>hier wird TCP oder UDP erwartet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider leases no addresses</source>
        <translation>dieser Anbieter vermietet keine Adressen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>at most %1 ports can be open</source>
        <translation>höchstens %1 Ports können offen sein</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <source>how much of it is needed must be said</source>
        <translation>es fehlt die Angabe, wie viel davon gebraucht wird</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider has none</source>
        <translation>dieser Anbieter hat keine</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>the resources name no such storage</source>
        <translation>die Ressourcen nennen keinen solchen Speicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider mounts one volume a service</source>
        <translation>dieser Anbieter bindet ein Volume je Dienst ein</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>a name of letters, digits and hyphens is expected here</source>
        <translation>hier wird ein Name aus Buchstaben, Ziffern und Bindestrichen erwartet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>this provider fetches public images only</source>
        <translation>dieser Anbieter holt nur öffentliche Images</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>another service has this name</source>
        <translation>ein anderer Dienst trägt diesen Namen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 to %1 services are expected</source>
        <translation>1 bis %1 Dienste werden erwartet</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/ManifestField.cpp" line="+41"/>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>a list of at most %1 is expected here</source>
        <translation>hier wird eine Liste mit höchstens %1 Einträgen erwartet</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>a text of at most %1 characters is expected here</source>
        <translation>hier wird ein Text von höchstens %1 Zeichen erwartet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a whole number from %1 to %2 is expected here</source>
        <translation>hier wird eine ganze Zahl von %1 bis %2 erwartet</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/ClientCertificate.cpp" line="+50"/>
        <source>Show a client certificate.</source>
        <translation>Bitte ein Client-Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show exactly one client certificate, which is signed with its own key.</source>
        <translation>Bitte genau ein Client-Zertifikat vorzeigen, das mit seinem eigenen Schlüssel signiert ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The client certificate is not signed with its own key.</source>
        <translation>Das Client-Zertifikat ist nicht mit seinem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate is made out to another account than the request.</source>
        <translation>Das Client-Zertifikat ist auf ein anderes Konto ausgestellt als die Anfrage.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is not meant for clients.</source>
        <translation>Das Zertifikat ist nicht für Clients bestimmt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate is not valid yet; check the clock.</source>
        <translation>Das Client-Zertifikat gilt noch nicht; bitte die Uhr prüfen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate has expired.</source>
        <translation>Das Client-Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/OrderFit.cpp" line="+18"/>
        <source>%1: the manifest asks for more %2 than the order; send the manifest of the order.</source>
        <translation>%1: Das Manifest verlangt mehr %2 als der Auftrag; bitte das Manifest des Auftrags senden.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: the order has no such service; send the manifest of the order.</source>
        <translation>%1: Der Auftrag hat keinen solchen Dienst; bitte das Manifest des Auftrags senden.</translation>
    </message>
</context>
<context>
    <name>provider::EventsSocket</name>
    <message>
        <location filename="../models/provider/gateway/EventsSocket.cpp" line="+14"/>
        <source>No manifest was sent for this lease.</source>
        <translation>Für diese Lease wurde kein Manifest gesendet.</translation>
    </message>
</context>
<context>
    <name>provider::Gateway</name>
    <message>
        <location filename="../models/provider/gateway/Gateway.cpp" line="+76"/>
        <source>The gateway cannot listen on port %1; another program may use it.</source>
        <translation>Das Gateway kann an Port %1 nicht lauschen; vielleicht benutzt ihn ein anderes Programm.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No manifest was sent for this lease.</source>
        <translation>Für diese Lease wurde kein Manifest gesendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The lease has no such service.</source>
        <translation>Die Lease hat keinen solchen Dienst.</translation>
    </message>
</context>
<context>
    <name>provider::GatewayConnection</name>
    <message>
        <location filename="../models/provider/gateway/GatewayConnection.cpp" line="+62"/>
        <source>The head of the request is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>This is not an HTTP request.</source>
        <translation>Dies ist keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+33"/>
        <source>The body of the request is too large.</source>
        <translation>Der Rumpf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The body of the request cannot be read.</source>
        <translation>Der Rumpf der Anfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The request did not come in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The body of the request did not come in time.</source>
        <translation>Der Rumpf der Anfrage kam nicht rechtzeitig.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseHost</name>
    <message>
        <location filename="../models/provider/gateway/LeaseHost.cpp" line="+46"/>
        <source>There is no such lease here, or it is closed.</source>
        <translation>Diese Lease gibt es hier nicht, oder sie ist geschlossen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The lease is being closed; try again in a moment.</source>
        <translation>Die Lease wird gerade geschlossen; bitte gleich erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseRun</name>
    <message>
        <location filename="../models/provider/gateway/LeaseRun.cpp" line="+153"/>
        <source>The container was stopped and removed.</source>
        <translation>Der Container wurde gestoppt und entfernt.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The image %1 is here.</source>
        <translation>Das Image %1 ist da.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container was created.</source>
        <translation>Der Container wurde angelegt.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The container runs.</source>
        <translation>Der Container läuft.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container failed; its log says more.</source>
        <translation>Der Container ist gescheitert; mehr steht in seinem Protokoll.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container does not run any more.</source>
        <translation>Der Container läuft nicht mehr.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseSocket</name>
    <message>
        <location filename="../models/provider/gateway/LeaseSocket.cpp" line="+38"/>
        <source>The lease is closed.</source>
        <translation>Die Lease ist geschlossen.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>No sign of life.</source>
        <translation>Kein Lebenszeichen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The client reads too slowly.</source>
        <translation>Der Client liest zu langsam.</translation>
    </message>
</context>
<context>
    <name>provider::LogsSocket</name>
    <message>
        <location filename="../models/provider/gateway/LogsSocket.cpp" line="+20"/>
        <source>No manifest was sent for this lease.</source>
        <translation>Für diese Lease wurde kein Manifest gesendet.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no such service.</source>
        <translation>Diesen Dienst gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>provider::ShellSocket</name>
    <message>
        <location filename="../models/provider/gateway/ShellSocket.cpp" line="+15"/>
        <source>No manifest was sent for this lease.</source>
        <translation>Für diese Lease wurde kein Manifest gesendet.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no such service, or it has no shell.</source>
        <translation>Diesen Dienst gibt es nicht, oder er hat keine Shell.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The frames of a shell are binary.</source>
        <translation>Die Frames einer Shell sind binär.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This is no frame of a shell.</source>
        <translation>Dies ist kein Frame einer Shell.</translation>
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
        <location line="+109"/>
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
        <location filename="../models/store/ProfileLock.cpp" line="+38"/>
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
    <name>ui</name>
    <message>
        <location filename="../ui/deploy/LeaseSessionWords.cpp" line="+21"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No gateway</source>
        <translation>Kein Gateway</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs the manifest</source>
        <translation>Braucht das Manifest</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying</source>
        <translation>Stellt bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The wallet is locked. Unlock it: the provider only answers who signs.</source>
        <translation>Die Wallet ist gesperrt. Bitte entsperren: Der Anbieter antwortet nur dem, der signiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has registered no address to talk to. Ask the provider, or close the lease.</source>
        <translation>Der Anbieter hat keine Adresse registriert, unter der er zu erreichen ist. Bitte beim Anbieter nachfragen oder die Lease schließen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking the provider how the lease stands…</source>
        <translation>Der Anbieter wird gefragt, wie es um die Lease steht&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider waits for the manifest, which is not known on this computer. Choose the ICL file that was ordered.</source>
        <translation>Der Anbieter wartet auf das Manifest, das auf diesem Computer nicht bekannt ist. Bitte die ICL-Datei wählen, die beauftragt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider waits for the manifest. Send it to start what was ordered.</source>
        <translation>Der Anbieter wartet auf das Manifest. Bitte senden, um das Beauftragte zu starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The manifest is on its way to the provider…</source>
        <translation>Das Manifest ist auf dem Weg zum Anbieter&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider starts what the manifest describes. Not everything is ready yet.</source>
        <translation>Der Anbieter startet, was das Manifest beschreibt. Noch ist nicht alles bereit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything that was ordered is ready.</source>
        <translation>Alles Beauftragte ist bereit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider does not answer. It is asked again by itself; you can ask now.</source>
        <translation>Der Anbieter antwortet nicht. Er wird von selbst erneut gefragt; Sie können auch jetzt fragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider refused the request. Look at the manifest and try again.</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt. Bitte das Manifest ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The lease has ended. What was kept can still be read.</source>
        <translation>Die Lease ist beendet. Was gespeichert wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Unlock…</source>
        <translation>Entsperren&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the manifest</source>
        <translation>Manifest senden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>ui::ApprovalPanel</name>
    <message>
        <location filename="../ui/deploy/ApprovalPanel.cpp" line="+23"/>
        <source>Sign approval</source>
        <translation>Freigabe signieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+28"/>
        <source>Copy mine</source>
        <translation>Meine kopieren</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Paste another&apos;s…</source>
        <translation>Andere einfügen&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Send it to the other members: it holds nothing but your signature under this deployment.</source>
        <translation>Bitte den anderen Mitgliedern senden: Sie enthält nur Ihre Signatur unter dieser Bereitstellung.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The run is gone; close this and look at the journal again.</source>
        <translation>Den Lauf gibt es nicht mehr; bitte dies schließen und noch einmal ins Journal sehen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Approval of another member</source>
        <translation>Freigabe eines anderen Mitglieds</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paste the whole text that the other member copied. Its signature is checked, and that it is a member&apos;s.</source>
        <translation>Bitte den ganzen Text einfügen, den das andere Mitglied kopiert hat. Geprüft wird die Signatur und dass sie von einem Mitglied stammt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add approval</source>
        <translation>Freigabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::AskedCard</name>
    <message>
        <location filename="../ui/market/AskedCard.cpp" line="+62"/>
        <source>, persistent</source>
        <translation>, dauerhaft</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>HTTP on port 80</source>
        <translation>HTTP auf Port 80</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a port of its own</source>
        <translation>ein eigener Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an IP address of its own</source>
        <translation>eine eigene IP-Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No service at all.</source>
        <translation>Gar kein Dienst.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>As it stands on chain</source>
        <translation>Wie es auf der Chain steht</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The order says nothing about what it wants.</source>
        <translation>Der Auftrag sagt nicht, was er verlangt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not written as orders are. Here it is as it stands on chain.</source>
        <translation>Dies ist nicht wie ein Auftrag geschrieben. Hier steht es, wie auf der Chain.</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <location filename="../ui/deploy/AuditModel.cpp" line="+22"/>
        <source>confirming</source>
        <translation>wird bestätigt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: %2</source>
        <comment>a run, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ui::AuditTab</name>
    <message>
        <location filename="../ui/deploy/AuditTab.cpp" line="+38"/>
        <location line="+83"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reading the audit trail…</source>
        <translation>Das Prüfprotokoll wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Verify a file…</source>
        <translation>Datei prüfen&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An exported audit trail, or the proof of a deployment</source>
        <translation>Exportiertes Prüfprotokoll oder Nachweis einer Bereitstellung</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <location line="+127"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location line="-126"/>
        <source>Chain intact</source>
        <translation>Kette intakt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Broken at entry %1</source>
        <translation>Gebrochen bei Eintrag %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 before it are sound</source>
        <translation>davor in Ordnung: %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each change of a rule, each step of a run and each approval is written here, chained by hashes so that a later change is found.</source>
        <translation>Jede Änderung einer Regel, jeder Schritt eines Laufs und jede Freigabe wird hier aufgeschrieben, durch Hashes verkettet, sodass eine spätere Änderung auffällt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The audit trail is exported</source>
        <translation>Das Prüfprotokoll ist exportiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anybody can check it without this program: the script that comes along needs Python 3 and nothing else.</source>
        <translation>Jeder kann es ohne dieses Programm prüfen: Das beiliegende Skript braucht Python 3 und sonst nichts.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash of the last entry</source>
        <translation>Hash des letzten Eintrags</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hash</source>
        <translation>Letzter Hash</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To check it</source>
        <translation>Zum Prüfen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send the last hash to the other members by another way than the file: then nobody can give them a trail that was written anew.</source>
        <translation>Bitte den letzten Hash den anderen Mitgliedern auf einem anderen Weg senden als die Datei: Dann kann ihnen niemand ein neu geschriebenes Protokoll geben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+32"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Verify an exported audit trail, or the proof of a deployment</source>
        <translation>Exportiertes Prüfprotokoll oder Nachweis einer Bereitstellung prüfen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file is whole</source>
        <translation>Die Datei ist unversehrt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Chain intact, %1; the same trail as the one here.</source>
        <translation>Kette intakt, %1; dasselbe Protokoll wie das hier.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Chain intact, %1; it is not the trail of this profile as it is now.</source>
        <translation>Kette intakt, %1; es ist nicht das Protokoll dieses Profils, wie es jetzt ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hash of the last sound entry</source>
        <translation>Hash des letzten Eintrags, der in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>ui::BatchRun</name>
    <message>
        <location filename="../ui/shell/BatchRun.cpp" line="+32"/>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All %1 are on the chain.</source>
        <translation>Alle %1 sind auf der Chain.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2</source>
        <comment>number of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of %2 are done. The others were not asked for: choose them again when you want to go on.</source>
        <translation>%1 von %2 sind erledigt. Die übrigen wurden nicht beantragt: Um weiterzumachen, bitte erneut auswählen.</translation>
    </message>
</context>
<context>
    <name>ui::BatchSheet</name>
    <message>
        <location filename="../ui/deploy/BatchSheet.cpp" line="+31"/>
        <source>Top up %1 leases</source>
        <translation>%1 Leases aufladen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close %1 leases</source>
        <translation>%1 Leases schließen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Each is asked to go on at its present price. You review and sign one after the other.</source>
        <translation>Für jede wird beantragt, zum jetzigen Preis weiterzulaufen. Sie prüfen und signieren eine nach der anderen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The services stop and what they stored is lost. You review and sign one after the other.</source>
        <translation>Die Dienste stoppen, und was sie gespeichert haben, geht verloren. Sie prüfen und signieren eine nach der anderen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Asking the contracts: %1 of %2</source>
        <translation>Die Verträge werden gefragt: %1 von %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Unit of the duration</source>
        <translation>Einheit der Dauer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+1"/>
        <source>Duration of each, from its update</source>
        <translation>Dauer für jede, ab ihrer Änderung</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>and %1 more, counted above</source>
        <translation>und %1 weitere, oben mitgezählt</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>None of these leases can take part. Choose others.</source>
        <translation>Keine dieser Leases kommt infrage. Bitte andere wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract wants to see each new reservation free in escrow when it is asked for, although the rest of the old one comes back later. Deposit first, then open this again.</source>
        <translation>Der Vertrag will jede neue Reservierung frei in der Treuhand sehen, wenn sie beantragt wird, auch wenn der Rest der alten später zurückkommt. Bitte erst einzahlen, dann dies erneut öffnen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Deposit %1…</source>
        <translation>%1 einzahlen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Review %1 updates</source>
        <translation>%1 Änderungen prüfen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Review %1 closings</source>
        <translation>%1 Schließungen prüfen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reserves %1 · about %2 come back</source>
        <translation>reserviert %1 · etwa %2 kommen zurück</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is paid and comes back is not known here: its order is older than the history</source>
        <translation>was bezahlt wird und zurückkommt, ist hier nicht bekannt: Der Auftrag ist älter als der Verlauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>about %1 come back · %2 are paid</source>
        <translation>etwa %1 kommen zurück · %2 werden bezahlt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 · lease %2</source>
        <comment>service, number</comment>
        <translation>%1 · Lease %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Reserved anew</source>
        <translation>Neu reserviert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comes back, about</source>
        <translation>Kommt zurück, etwa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid for what has run, about</source>
        <translation>Bezahlt für das Gelaufene, etwa</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Free in escrow</source>
        <translation>Frei in der Treuhand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To be deposited first</source>
        <translation>Erst einzuzahlen</translation>
    </message>
</context>
<context>
    <name>ui::BidsCard</name>
    <message>
        <location filename="../ui/market/BidsCard.cpp" line="+20"/>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1. The matchmaker chooses next.</source>
        <translation>%1. Als Nächstes wählt der Vermittler.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, and nobody bid. Ask again at a higher price or with fewer wishes.</source>
        <translation>%1, und niemand hat geboten. Fragen Sie zu einem höheren Preis oder mit weniger Wünschen noch einmal an.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nobody bid.</source>
        <translation>Niemand hat geboten.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is no bid.</source>
        <translation>Es gibt kein Gebot.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lowest so far</source>
        <translation>Bisher niedrigstes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2 per hour%3</source>
        <translation>%1, %2 pro Stunde%3</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, accepted</source>
        <translation>, angenommen</translation>
    </message>
</context>
<context>
    <name>ui::ChainLeaseDetail</name>
    <message>
        <location filename="../ui/deploy/ChainLeaseDetail.cpp" line="+55"/>
        <source>The chosen lease</source>
        <translation>Die gewählte Lease</translation>
    </message>
    <message>
        <location line="+25"/>
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
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <location line="+137"/>
        <source>Lease #%1 · %2 · since block %3</source>
        <comment>number, provider, number</comment>
        <translation>Lease #%1 · %2 · seit Block %3</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 pro Stunde</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>ui::ChainLeaseOverview</name>
    <message>
        <location filename="../ui/deploy/ChainLeaseOverview.cpp" line="+41"/>
        <location line="+205"/>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <location line="-204"/>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Withdraw</source>
        <translation>Abheben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend per day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+160"/>
        <source>Spend, last %1 days</source>
        <translation>Ausgaben, letzte %1 Tage</translation>
    </message>
    <message>
        <location line="-128"/>
        <source>Money meter</source>
        <translation>Geldzähler</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How it was settled</source>
        <translation>Wie abgerechnet wurde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Runs out</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>provider&apos;s address</source>
        <translation>Adresse des Anbieters</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to</source>
        <translation>Bezahlt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tenant&apos;s address</source>
        <translation>Adresse des Mieters</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On chain</source>
        <translation>Auf der Chain</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Takes what is not reserved out of the escrow</source>
        <translation>Nimmt aus der Treuhand, was nicht reserviert ist</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>%1 to the provider</source>
        <translation>%1 an den Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to the tenant&apos;s balance</source>
        <translation>%1 auf das Guthaben des Mieters</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>more than can be counted</source>
        <translation>mehr, als sich zählen lässt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 %2 in all</source>
        <translation>%1 %2 insgesamt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 owed</source>
        <translation>%1 geschuldet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend, its last %1 days</source>
        <translation>Ausgaben, ihre letzten %1 Tage</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>closed at block %1</source>
        <translation>geschlossen bei Block %1</translation>
    </message>
    <message>
        <location line="-38"/>
        <location line="+43"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no date known</source>
        <translation>kein Datum bekannt</translation>
    </message>
    <message>
        <location line="-41"/>
        <location line="+43"/>
        <source>not known: the order is older than what was read</source>
        <translation>unbekannt: Der Auftrag ist älter als das Gelesene</translation>
    </message>
    <message>
        <location line="+3"/>
        <source> per block · </source>
        <comment>after a number</comment>
        <translation> pro Block · </translation>
    </message>
    <message>
        <location line="+2"/>
        <source> %1 per hour</source>
        <comment>after a number</comment>
        <translation> %1 pro Stunde</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What was reserved is used up. The provider may end it any time; anybody may close it.</source>
        <translation>Das Reservierte ist aufgebraucht. Der Anbieter kann sie jederzeit beenden; schließen kann sie jeder.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider has accepted new terms and is about to carry them out.</source>
        <translation>Der Anbieter hat neue Bedingungen angenommen und führt sie gleich aus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New terms are asked for; the provider has not accepted them yet.</source>
        <translation>Neue Bedingungen sind verlangt; der Anbieter hat sie noch nicht angenommen.</translation>
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
        <location line="+4"/>
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
        <location line="+2"/>
        <source>Your order is taken back, or your lease closed</source>
        <translation>Ihr Auftrag wird zurückgenommen oder Ihre Lease geschlossen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the provider stops the container; what is stored there is gone</source>
        <translation>der Anbieter hält den Container an; was dort gespeichert ist, ist weg</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left of the money is free again</source>
        <translation>Was vom Geld übrig ist, wird wieder frei</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>what the lease has cost so far is the provider&apos;s</source>
        <translation>was die Lease bisher gekostet hat, gehört dem Anbieter</translation>
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
        <location line="+4"/>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop and remove</source>
        <translation>Stoppen und entfernen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close it</source>
        <translation>Schließen</translation>
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
    <name>ui::DryRunForm</name>
    <message>
        <location filename="../ui/deploy/DryRunForm.cpp" line="+22"/>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What would happen now to a proposal with this document. Nothing is written, nothing is deployed.</source>
        <translation>Was jetzt mit einem Vorschlag mit diesem Dokument geschähe. Nichts wird geschrieben, nichts bereitgestellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A document that I paste</source>
        <translation>Ein Dokument, das ich einfüge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show what would happen</source>
        <translation>Zeigen, was geschähe</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Paste an instance document here first.</source>
        <translation>Bitte hier zuerst ein Instanzdokument einfügen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No rule is switched on; switch one on first.</source>
        <translation>Keine Regel ist eingeschaltet; bitte zuerst eine einschalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dry run by “%1”</source>
        <translation>Probelauf nach „%1“</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dry run of a document</source>
        <translation>Probelauf eines Dokuments</translation>
    </message>
</context>
<context>
    <name>ui::DryRunSheet</name>
    <message>
        <location filename="../ui/deploy/DryRunSheet.cpp" line="+24"/>
        <source>Passes</source>
        <translation>Geht durch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would wait</source>
        <translation>Würde warten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would stop</source>
        <translation>Würde stoppen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A dry run: nothing was written, nothing was asked of the target but who it is.</source>
        <translation>Ein Probelauf: Nichts wurde geschrieben, das Ziel wurde nur gefragt, wer es ist.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Going through the steps…</source>
        <translation>Die Schritte werden durchgegangen&#xa0;…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It would be deployed.</source>
        <translation>Es würde bereitgestellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would not be deployed: it stops at one of the steps.</source>
        <translation>Es würde nicht bereitgestellt: Es stoppt bei einem der Schritte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would wait, and be deployed once what it waits for has come.</source>
        <translation>Es würde warten und bereitgestellt, sobald da ist, worauf es wartet.</translation>
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
    <name>ui::EscrowSheet</name>
    <message>
        <location filename="../ui/market/EscrowSheet.cpp" line="+36"/>
        <source>Escrow</source>
        <translation>Treuhand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leases are paid from here. What none of them has reserved you can take out.</source>
        <translation>Leases werden von hier bezahlt. Was keine davon reserviert hat, können Sie entnehmen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>All that is there</source>
        <translation>Alles, was da ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+152"/>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <location line="-151"/>
        <location line="+151"/>
        <source>Withdraw</source>
        <translation>Abheben</translation>
    </message>
    <message>
        <location line="-150"/>
        <source>Free in escrow</source>
        <translation>Frei in der Treuhand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reserved for leases</source>
        <translation>Für Leases reserviert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In your wallet</source>
        <translation>In Ihrer Wallet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow may take</source>
        <translation>Die Treuhand darf nehmen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>being read…</source>
        <translation>wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>any amount</source>
        <translation>jeden Betrag</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Step 1: allow the escrow to take %1</source>
        <translation>Schritt 1: der Treuhand %1 freigeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>signed and sent: waiting for its block</source>
        <translation>signiert und gesendet: wartet auf ihren Block</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a transaction that moves nothing</source>
        <translation>eine Transaktion, die nichts bewegt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Step 2: deposit %1</source>
        <translation>Schritt 2: %1 einzahlen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a second transaction, once the first is in a block</source>
        <translation>eine zweite Transaktion, sobald die erste in einem Block ist</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This profile has no account yet. Create or import one in the Wallet.</source>
        <translation>Dieses Profil hat noch kein Konto. Bitte in der Wallet eines anlegen oder importieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The market takes no token yet, as far as this program has read. Wait until it has caught up.</source>
        <translation>Der Markt nimmt noch kein Token an, soweit dieses Programm gelesen hat. Bitte warten, bis es aufgeholt hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the wallet</source>
        <translation>Wallet öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Allow</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>How much? For example 10.</source>
        <translation>Wie viel? Zum Beispiel 10.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The wallet holds only %1.</source>
        <translation>Die Wallet hält nur %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only %1 are free; the rest is reserved for leases.</source>
        <translation>Nur %1 sind frei; der Rest ist für Leases reserviert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter an amount above zero.</source>
        <translation>Bitte einen Betrag über null eingeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deposit at least %1.</source>
        <translation>Bitte mindestens %1 einzahlen.</translation>
    </message>
</context>
<context>
    <name>ui::EventFeed</name>
    <message>
        <location filename="../ui/overview/EventFeed.cpp" line="+47"/>
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
        <location filename="../ui/settings/Fields.cpp" line="+27"/>
        <source>Write a whole address, such as https://node.example or ws://127.0.0.1:8545.</source>
        <translation>Bitte eine ganze Adresse schreiben, etwa https://node.example oder ws://127.0.0.1:8545.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The address must begin with https, wss, http or ws.</source>
        <translation>Die Adresse muss mit https, wss, http oder ws beginnen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Write the whole address, beginning with https: your key is sent to it.</source>
        <translation>Bitte die ganze Adresse schreiben, beginnend mit https: Ihr Schlüssel wird an sie gesendet.</translation>
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
        <location line="+18"/>
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
        <location filename="../ui/overview/GettingStarted.cpp" line="+73"/>
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
    <name>ui::HealthStrip</name>
    <message>
        <location filename="../ui/deploy/HealthStrip.cpp" line="+26"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>good since %1</source>
        <translation>gut seit %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>failing since %1</source>
        <translation>gestört seit %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not looked at yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of %2 looks failed</source>
        <translation>%1 von %2 Prüfungen fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ui::IclEntry</name>
    <message>
        <location filename="../ui/market/IclEntry.cpp" line="+29"/>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>ICL text</source>
        <translation>ICL-Text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste the YAML here, or open a file.</source>
        <translation>Hier das YAML einfügen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Choose an ICL file</source>
        <translation>ICL-Datei wählen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>ICL files (*.yaml *.yml)</source>
        <translation>ICL-Dateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is larger than 1 MiB: that is no ICL file.</source>
        <translation>%1 ist größer als 1 MiB: Das ist keine ICL-Datei.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Paste an ICL text or open a file first.</source>
        <translation>Bitte zuerst einen ICL-Text einfügen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The ICL text has mistakes; they stand below it.</source>
        <translation>Der ICL-Text hat Fehler; sie stehen darunter.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Its price, duration, region and tiers fill the form below.</source>
        <translation>Preis, Dauer, Region und Stufen daraus füllen das Formular unten.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>1 mistake:</source>
        <translation>1 Fehler:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 mistakes:</source>
        <translation>%1 Fehler:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
    <name>ui::LeaseAccessCard</name>
    <message>
        <location filename="../ui/deploy/LeaseAccessCard.cpp" line="+32"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Health, as seen from here</source>
        <translation>Zustand, von hier aus gesehen</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>as the provider told at %1</source>
        <translation>laut Anbieter um %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider names no service yet.</source>
        <translation>Der Anbieter nennt noch keinen Dienst.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, port %2</source>
        <comment>service, number</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>ui::LeaseActionBar</name>
    <message>
        <location filename="../ui/deploy/LeaseActionBar.cpp" line="+13"/>
        <source>Top up…</source>
        <translation>Aufladen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tag…</source>
        <translation>Schlagwort&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Selected leases</source>
        <translation>Ausgewählte Leases</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select only one</source>
        <translation>Nur eine auswählen</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDesk</name>
    <message>
        <location filename="../ui/deploy/LeaseDesk.cpp" line="+28"/>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only leases with one tag</source>
        <translation>Nur Leases mit einem bestimmten Schlagwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What your leases have cost, by day, service and provider</source>
        <translation>Was Ihre Leases gekostet haben, nach Tag, Dienst und Anbieter</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>Tag: all</source>
        <translation>Schlagwort: alle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+20"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tag %1 leases</source>
        <translation>Schlagwort für %1 Leases</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tags are kept on this computer. The search finds them, too.</source>
        <translation>Schlagwörter bleiben auf diesem Computer. Auch die Suche findet sie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDetail</name>
    <message>
        <location filename="../ui/deploy/LeaseDetail.cpp" line="+32"/>
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
    <name>ui::LeaseEndsCard</name>
    <message>
        <location filename="../ui/overview/LeaseEndsCard.cpp" line="+47"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Runs out</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>has run out</source>
        <translation>ist ausgelaufen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What ends next</source>
        <translation>Was als Nächstes endet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have no lease on the market. An order gets you one.</source>
        <translation>Sie haben keine Lease auf dem Markt. Ein Auftrag bringt Ihnen eine.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leases by when they run out</source>
        <translation>Leases nach ihrem Ende</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>ui::LeaseEventsTab</name>
    <message>
        <location filename="../ui/deploy/LeaseEventsTab.cpp" line="+41"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the platform</source>
        <translation>Ereignisse der Plattform</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Reading the events that were kept…</source>
        <translation>Die gespeicherten Ereignisse werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The kept events cannot be read</source>
        <translation>Die gespeicherten Ereignisse lassen sich nicht lesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No events here</source>
        <translation>Hier keine Ereignisse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Events are kept for your own leases while this program runs.</source>
        <translation>Ereignisse werden für Ihre eigenen Leases gespeichert, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What the provider&apos;s platform does with the lease appears here.</source>
        <translation>Hier erscheint, was die Plattform des Anbieters mit der Lease tut.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseLogBar</name>
    <message>
        <location filename="../ui/deploy/LeaseLogBar.cpp" line="+20"/>
        <source>Previous line that holds it</source>
        <translation>Vorige Zeile, die es enthält</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next line that holds it</source>
        <translation>Nächste Zeile, die es enthält</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Times, copy and save</source>
        <translation>Zeiten, Kopieren und Speichern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lines of which service</source>
        <translation>Zeilen welches Dienstes</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Show times</source>
        <translation>Zeiten zeigen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save all that was kept…</source>
        <translation>Alles Gespeicherte sichern&#xa0;…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>ui::LeaseLogTab</name>
    <message>
        <location filename="../ui/deploy/LeaseLogTab.cpp" line="+47"/>
        <source>Log of the lease</source>
        <translation>Protokoll der Lease</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show earlier lines</source>
        <translation>Frühere Zeilen zeigen</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Reading the lines that were kept…</source>
        <translation>Die gespeicherten Zeilen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The kept log cannot be read</source>
        <translation>Das gespeicherte Protokoll lässt sich nicht lesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+144"/>
        <source>Waiting for the first line…</source>
        <translation>Wartet auf die erste Zeile&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No line was kept of this lease.</source>
        <translation>Von dieser Lease wurde keine Zeile gespeichert.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No log here</source>
        <translation>Hier kein Protokoll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The log is kept for your own leases while this program runs.</source>
        <translation>Das Protokoll wird für Ihre eigenen Leases gespeichert, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 of %2 lines that hold “%3”</source>
        <translation>%1 von %2 Zeilen, die „%3“ enthalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No kept line holds “%1”.</source>
        <translation>Keine gespeicherte Zeile enthält „%1“.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The newest %1 lines that hold “%2”</source>
        <translation>Die neuesten %1 Zeilen, die „%2“ enthalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 kept line holds “%1”</source>
        <translation>1 gespeicherte Zeile enthält „%1“</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 kept lines hold “%2”</source>
        <translation>%1 gespeicherte Zeilen enthalten „%2“</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>newer ones with “Follow”</source>
        <translation>neuere mit „Mitlaufen“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::LeaseManifestTab</name>
    <message>
        <location filename="../ui/deploy/LeaseManifestTab.cpp" line="+61"/>
        <location line="+107"/>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location line="-106"/>
        <location line="+127"/>
        <location line="+5"/>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <location line="-132"/>
        <source>the manifest</source>
        <translation>das Manifest</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash of the manifest</source>
        <translation>Hash des Manifests</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sends what another ICL file describes</source>
        <translation>Sendet, was eine andere ICL-Datei beschreibt</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The manifest is on its way to the provider…</source>
        <translation>Das Manifest ist auf dem Weg zum Anbieter&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider took this manifest.</source>
        <translation>Der Anbieter hat dieses Manifest angenommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider has not taken this manifest yet.</source>
        <translation>Der Anbieter hat dieses Manifest noch nicht angenommen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source> · %1 attempts</source>
        <translation> · %1 Versuche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No manifest here</source>
        <translation>Hier kein Manifest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The manifest is between the tenant and the provider; the chain does not hold it.</source>
        <translation>Das Manifest bleibt zwischen Mieter und Anbieter; auf der Chain steht es nicht.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The manifest was refused</source>
        <translation>Das Manifest wurde abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>The manifest is not known here</source>
        <translation>Das Manifest ist hier nicht bekannt</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The order was placed on another computer, and the lease has ended.</source>
        <translation>Der Auftrag wurde auf einem anderen Computer erteilt, und die Lease ist beendet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order was placed on another computer or with another program. Choose the ICL file it was made from: the provider starts nothing without it.</source>
        <translation>Der Auftrag wurde auf einem anderen Computer oder mit einem anderen Programm erteilt. Bitte die ICL-Datei wählen, aus der er entstand: Ohne sie startet der Anbieter nichts.</translation>
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
    <name>ui::LeaseNotesCard</name>
    <message>
        <location filename="../ui/deploy/LeaseNotesCard.cpp" line="+25"/>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a tag, then Return</source>
        <translation>Schlagwort, dann Eingabetaste</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What should one know about this lease?</source>
        <translation>Was sollte man über diese Lease wissen?</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show all leases with the tag %1</source>
        <translation>Alle Leases mit dem Schlagwort %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::LeaseOverview</name>
    <message>
        <location filename="../ui/deploy/LeaseOverview.cpp" line="+26"/>
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
    <name>ui::LeaseShellTab</name>
    <message>
        <location filename="../ui/deploy/LeaseShellTab.cpp" line="+19"/>
        <location line="+136"/>
        <source>Open shell</source>
        <translation>Shell öffnen</translation>
    </message>
    <message>
        <location line="-135"/>
        <source>What you type reaches the provider: no passwords or keys that it must not see.</source>
        <translation>Was Sie tippen, erreicht den Anbieter: bitte keine Passwörter oder Schlüssel, die er nicht sehen darf.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Service to open a shell in</source>
        <translation>Dienst, in dem eine Shell geöffnet wird</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Opening a shell in %1…</source>
        <translation>Eine Shell in %1 wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The shell has ended.</source>
        <translation>Die Shell ist beendet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The shell has ended with code %1.</source>
        <translation>Die Shell ist mit Code %1 beendet.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Open</source>
        <comment>a shell that is</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a shell to look around in “%1”.</source>
        <translation>Öffnen Sie eine Shell, um sich in „%1“ umzusehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” does not run yet. A shell can be opened once it does.</source>
        <translation>„%1“ läuft noch nicht. Sobald er läuft, lässt sich eine Shell öffnen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No shell here</source>
        <translation>Hier keine Shell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A shell can only be opened in your own leases.</source>
        <translation>Eine Shell lässt sich nur in Ihren eigenen Leases öffnen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The wallet is locked</source>
        <translation>Die Wallet ist gesperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No gateway</source>
        <translation>Kein Gateway</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider cannot be used now</source>
        <translation>Der Anbieter ist jetzt nicht nutzbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing runs yet</source>
        <translation>Noch läuft nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lease has ended</source>
        <translation>Die Lease ist beendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its services are gone; no shell can be opened any more.</source>
        <translation>Ihre Dienste sind weg; es lässt sich keine Shell mehr öffnen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting until the provider says which services run…</source>
        <translation>Wartet, bis der Anbieter sagt, welche Dienste laufen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTable</name>
    <message>
        <location filename="../ui/deploy/LeaseTable.cpp" line="+88"/>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTimelineTab</name>
    <message>
        <location filename="../ui/deploy/LeaseTimelineTab.cpp" line="+27"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source> It was executed by %1.</source>
        <translation> Ausgeführt hat ihn %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approved by proposal %1 with %2 yes and %3 no.</source>
        <translation>Genehmigt durch Vorschlag %1 mit %2 Ja und %3 Nein.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Putting together what is known…</source>
        <translation>Das Bekannte wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The moments of the lease appear here as the chain tells them.</source>
        <translation>Die Stationen der Lease erscheinen hier, sobald die Chain sie meldet.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTools</name>
    <message>
        <location filename="../ui/deploy/LeaseTools.cpp" line="+20"/>
        <source>none</source>
        <comment>grouping</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>provider</source>
        <comment>grouping</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>region</source>
        <comment>grouping</comment>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>state</source>
        <comment>grouping</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>proposal</source>
        <comment>grouping</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+55"/>
        <source>Columns and export</source>
        <translation>Spalten und Export</translation>
    </message>
    <message>
        <location line="-47"/>
        <location line="+14"/>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Spending…</source>
        <translation>Ausgaben&#xa0;…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Export leases</source>
        <translation>Leases exportieren</translation>
    </message>
</context>
<context>
    <name>ui::LeaseWords</name>
    <message>
        <location filename="../ui/deploy/LeaseWords.cpp" line="+25"/>
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
        <location line="+52"/>
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
        <location filename="../ui/deploy/LeasesPage.cpp" line="+354"/>
        <source>No lease matches. Choose “All” or empty the search.</source>
        <translation>Keine Lease passt. „Alle“ wählen oder die Suche leeren.</translation>
    </message>
    <message>
        <location line="-246"/>
        <location line="+293"/>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <location line="-177"/>
        <source>Which leases to show</source>
        <translation>Welche Leases zu zeigen sind</translation>
    </message>
    <message>
        <location line="-174"/>
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
        <location line="+5"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+287"/>
        <location line="+1"/>
        <source>%1 running</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running on %2</source>
        <translation>%1 aktiv mit %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+29"/>
        <source>The container engine does not answer</source>
        <translation>Die Container-Engine antwortet nicht</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>The trigger has stopped</source>
        <translation>Der Auslöser ist gestoppt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting for the trigger&apos;s journal…</source>
        <translation>Wartet auf das Journal des Auslösers&#xa0;…</translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+9"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="-343"/>
        <source>Soon out</source>
        <translation>Bald aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Search service, provider, id</source>
        <translation>Dienst, Anbieter, Id suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whole market</source>
        <translation>Ganzer Markt</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+290"/>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <location line="-170"/>
        <source>Also the leases of others</source>
        <translation>Auch die Leases anderer</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 pro Stunde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>treasury lasts %1</source>
        <translation>Kasse reicht %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The only lease on the market is not yours. Choose “Whole market” to see it, or place an order.</source>
        <translation>Die einzige Lease auf dem Markt ist nicht Ihre. „Ganzer Markt“ wählen, um sie zu sehen, oder einen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of the %1 leases on the market is yours. Choose “Whole market” to see them, or place an order.</source>
        <translation>Keine der %1 Leases auf dem Markt ist Ihre. „Ganzer Markt“ wählen, um sie zu sehen, oder einen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="-94"/>
        <location line="+3"/>
        <source>updated at block %1</source>
        <translation>Stand bei Block %1</translation>
    </message>
    <message>
        <location line="+125"/>
        <source>The market cannot be read</source>
        <translation>Der Markt lässt sich nicht lesen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reading the market&apos;s leases from the chain…</source>
        <translation>Leases des Markts werden von der Chain gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No lease yet</source>
        <translation>Noch keine Lease</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place an order on the market, or execute a proposal: what runs for you appears here.</source>
        <translation>Einen Auftrag auf dem Markt erteilen oder einen Vorschlag ausführen: Was für Sie läuft, erscheint hier.</translation>
    </message>
    <message>
        <location line="+2"/>
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
    <name>ui::LineChart</name>
    <message>
        <location filename="../ui/common/LineChart.cpp" line="+35"/>
        <source>%1, last: %2</source>
        <translation>%1, zuletzt: %2</translation>
    </message>
    <message>
        <location filename="../ui/deploy/SpendFigures.cpp" line="+25"/>
        <source>%1: %2 %3</source>
        <comment>day, amount, symbol</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::LineView</name>
    <message>
        <location filename="../ui/deploy/LineView.cpp" line="+43"/>
        <source>Search these lines</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
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
    <name>ui::LogSaver</name>
    <message>
        <location filename="../ui/deploy/LogSaver.cpp" line="+43"/>
        <source>The lease is gone; its log was not saved.</source>
        <translation>Die Lease ist weg; ihr Protokoll wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <location filename="../ui/deploy/LogView.cpp" line="+25"/>
        <source>Read again from the container</source>
        <translation>Neu aus dem Container lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Log of the container</source>
        <translation>Protokoll des Containers</translation>
    </message>
    <message>
        <location line="+56"/>
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
        <location line="+1"/>
        <source>%1 · “!” marks standard error</source>
        <translation>%1 · „!“ kennzeichnet die Fehlerausgabe</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="+63"/>
        <location line="+34"/>
        <source>%1 – Commonrack</source>
        <comment>window title</comment>
        <translation>%1 – Commonrack</translation>
    </message>
    <message>
        <location line="+32"/>
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
    <name>ui::MarketPage</name>
    <message>
        <location filename="../ui/market/MarketPage.cpp" line="+26"/>
        <location line="+72"/>
        <source>Search service, region, id</source>
        <translation>Dienst, Region, Id suchen</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Escrow</source>
        <translation>Treuhand</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+99"/>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <location line="-98"/>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Search name, region, address</source>
        <translation>Name, Region, Adresse suchen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>1 open order</source>
        <translation>1 offener Auftrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 open orders</source>
        <translation>%1 offene Aufträge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 provider</source>
        <translation>1 Anbieter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 providers</source>
        <translation>%1 Anbieter</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Networks with one say so in the settings.</source>
        <translation>Netzwerke mit einem Markt sagen das in den Einstellungen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is one on %1.</source>
        <translation>Auf %1 gibt es einen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no market on %1</source>
        <translation>Auf %1 gibt es keinen Markt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here the program would show orders, bids, providers and prices of the Spheron protocol. %1</source>
        <translation>Hier zeigt das Programm sonst Aufträge, Gebote, Anbieter und Preise des Spheron-Protokolls. %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another network</source>
        <translation>Anderes Netzwerk wählen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The market cannot be followed</source>
        <translation>Dem Markt lässt sich nicht folgen</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+9"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Nothing has been read yet. Resume above to go on.</source>
        <translation>Noch wurde nichts gelesen. Oben fortsetzen, um weiterzumachen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders and providers appear here as the history is read…</source>
        <translation>Aufträge und Anbieter erscheinen hier, während der Verlauf gelesen wird&#xa0;…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody trades here yet</source>
        <translation>Hier handelt noch niemand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has registered and no order was placed. Put money into escrow first; then an order can wait for the first provider.</source>
        <translation>Kein Anbieter hat sich registriert, und kein Auftrag wurde erteilt. Zahlen Sie erst Geld in die Treuhand ein; dann kann ein Auftrag auf den ersten Anbieter warten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No connection to the network</source>
        <translation>Keine Verbindung zum Netzwerk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The market has not been read yet. It goes on by itself when the connection is back.</source>
        <translation>Der Markt wurde noch nicht gelesen. Es geht von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading the market as it was stored on this computer…</source>
        <translation>Der auf diesem Computer gespeicherte Markt wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::MarketWords</name>
    <message>
        <location filename="../ui/market/MarketWords.cpp" line="+35"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matched</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Bidding closed at block %1</source>
        <translation>Gebotsfrist endete bei Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 block left to bid</source>
        <translation>Noch 1 Block zum Bieten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks left to bid</source>
        <translation>Noch %1 Blöcke zum Bieten</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>no market on this network</source>
        <translation>kein Markt in diesem Netzwerk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reading what is stored</source>
        <translation>Gespeichertes wird gelesen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>catching up, %1 %</source>
        <translation>holt auf, %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>following live, block %1</source>
        <translation>folgt live, Block %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>paused at block %1</source>
        <translation>pausiert bei Block %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no connection, as of block %1</source>
        <translation>keine Verbindung, Stand Block %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stopped at block %1</source>
        <translation>angehalten bei Block %1</translation>
    </message>
</context>
<context>
    <name>ui::MissedSheet</name>
    <message>
        <location filename="../ui/deploy/MissedSheet.cpp" line="+20"/>
        <source>What came while the rule was paused</source>
        <translation>Was kam, während die Regel pausiert war</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A proposal that you deploy goes through policy and approval as always. One that you leave is closed for good.</source>
        <translation>Ein Vorschlag, den Sie bereitstellen, geht wie immer durch Vorgabe und Freigabe. Einer, den Sie lassen, ist endgültig geschlossen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave %1</source>
        <translation>%1 lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy %1</source>
        <translation>%1 bereitstellen</translation>
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
    <message>
        <location line="+27"/>
        <source>%1 runs out of funds</source>
        <translation>%1: Guthaben läuft aus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 has run out of funds</source>
        <translation>%1: Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its provider may end it</source>
        <translation>der Anbieter darf sie beenden</translation>
    </message>
</context>
<context>
    <name>ui::NeedsCard</name>
    <message>
        <location filename="../ui/overview/NeedsCard.cpp" line="+32"/>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <location line="+2"/>
        <location line="+1"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="-9"/>
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
        <source>Funds</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+25"/>
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
    <name>ui::OrderDetail</name>
    <message>
        <location filename="../ui/market/OrderDetail.cpp" line="+40"/>
        <source>Open the lease</source>
        <translation>Lease öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the order</source>
        <translation>Auftrag schließen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chosen order</source>
        <translation>Der gewählte Auftrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Created by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose an order to see its bids and what it asks for.</source>
        <translation>Einen Auftrag wählen, um seine Gebote und seine Anforderungen zu sehen.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Order %1 · %2 · block %3</source>
        <translation>Auftrag %1 · %2 · Block %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other terms were asked for</source>
        <translation>Andere Bedingungen sind verlangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 an hour at most, for %3.</source>
        <translation>Höchstens %1 %2 pro Stunde, für %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 The provider accepted; they are in force once it carries them out.</source>
        <translation>%1 Der Anbieter hat angenommen; sie gelten, sobald er sie ausführt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 The provider has not accepted yet.</source>
        <translation>%1 Der Anbieter hat noch nicht angenommen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+9"/>
        <source> %1 an hour</source>
        <translation> %1 pro Stunde</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Fizz nodes</source>
        <translation>Fizz-Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ui::OrderSheet</name>
    <message>
        <location filename="../ui/market/OrderSheet.cpp" line="+38"/>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Providers bid for it within two blocks; the matchmaker chooses one.</source>
        <translation>Anbieter bieten innerhalb von zwei Blöcken darauf; der Vermittler wählt einen aus.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Renew lease %1</source>
        <translation>Lease %1 verlängern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change order %1</source>
        <translation>Auftrag %1 ändern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The new terms hold at once: no provider has it yet.</source>
        <translation>Die neuen Bedingungen gelten sofort: Noch hat ihn kein Anbieter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The new terms hold once the provider accepts them and carries them out.</source>
        <translation>Die neuen Bedingungen gelten, sobald der Anbieter sie annimmt und ausführt.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>This profile has no account to order with. Create or import one in the Wallet.</source>
        <translation>Dieses Profil hat kein Konto zum Bestellen. Bitte in der Wallet eines anlegen oder importieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the wallet</source>
        <translation>Wallet öffnen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Review the order</source>
        <translation>Auftrag prüfen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Review the change</source>
        <translation>Änderung prüfen</translation>
    </message>
    <message>
        <location line="+129"/>
        <source>How much at most? For example 0.5.</source>
        <translation>Wie viel höchstens? Zum Beispiel 0.5.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+27"/>
        <source>Choose what to pay with.</source>
        <translation>Bitte wählen, womit bezahlt wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract is still being asked. Try again in a moment.</source>
        <translation>Der Vertrag wird noch gefragt. Bitte gleich erneut versuchen.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Something needs a second look; it is marked above.</source>
        <translation>Etwas braucht einen zweiten Blick; es ist oben markiert.</translation>
    </message>
</context>
<context>
    <name>ui::OrderSource</name>
    <message>
        <location filename="../ui/market/OrderSource.cpp" line="+36"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GB memory</source>
        <translation>GB RAM</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GB storage</source>
        <translation>GB Speicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>As it is</source>
        <translation>So wie es ist</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+60"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>ICL file</source>
        <translation>ICL-Datei</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>The editor holds no document. Write one there, or choose a proposal or an ICL file.</source>
        <translation>Der Editor enthält kein Dokument. Bitte dort eines schreiben oder einen Vorschlag oder eine ICL-Datei wählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The draft in the editor has mistakes. Mend them there first.</source>
        <translation>Der Entwurf im Editor hat Fehler. Bitte erst dort beheben.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No proposal holds a document that can be ordered.</source>
        <translation>Kein Vorschlag enthält ein Dokument, das sich bestellen lässt.</translation>
    </message>
</context>
<context>
    <name>ui::OrderSummary</name>
    <message>
        <location filename="../ui/market/OrderSummary.cpp" line="+32"/>
        <source>What it comes to</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In all, at most</source>
        <translation>Insgesamt, höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free in escrow</source>
        <translation>Frei in der Treuhand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The lease goes on as it is until the provider has agreed. Then what was used is paid, what is left of the old amount comes back, and the new amount is reserved.</source>
        <translation>Die Lease läuft weiter wie bisher, bis der Anbieter zustimmt. Dann wird das Verbrauchte bezahlt, der Rest des alten Betrags kommt zurück, und der neue Betrag wird reserviert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is taken when the order is placed. Once a provider is found, the amount is reserved in escrow and paid block by block; what is left over comes back.</source>
        <translation>Beim Erteilen des Auftrags wird nichts entnommen. Ist ein Anbieter gefunden, wird der Betrag in der Treuhand reserviert und Block für Block bezahlt; was übrig bleibt, kommt zurück.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Deposit %1…</source>
        <translation>%1 einzahlen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 are missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The escrow must hold the whole amount before the order can be placed. Your wallet holds enough.</source>
        <translation>Die Treuhand muss den ganzen Betrag enthalten, bevor der Auftrag erteilt werden kann. Ihre Wallet hält genug.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow must hold the whole amount before the order can be placed, and your wallet holds only %1.</source>
        <translation>Die Treuhand muss den ganzen Betrag enthalten, bevor der Auftrag erteilt werden kann, und Ihre Wallet hält nur %1.</translation>
    </message>
</context>
<context>
    <name>ui::OrderTable</name>
    <message>
        <location filename="../ui/market/OrderTable.cpp" line="+18"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Block %1, %2</source>
        <translation>Block %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::OrderTargetForm</name>
    <message>
        <location filename="../ui/deploy/OrderTargetForm.cpp" line="+31"/>
        <source>At most an hour, in uSPON</source>
        <translation>Höchstens pro Stunde, in uSPON</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The document&apos;s</source>
        <translation>Wie im Dokument</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>For how many hours</source>
        <translation>Für wie viele Stunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Write what an hour may cost at most, such as 0.5. Providers bid below it.</source>
        <translation>Bitte schreiben, was eine Stunde höchstens kosten darf, etwa 0.5. Anbieter bieten darunter.</translation>
    </message>
</context>
<context>
    <name>ui::OrderTerms</name>
    <message>
        <location filename="../ui/market/OrderTerms.cpp" line="+39"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At most, per hour</source>
        <translation>Höchstens, pro Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+93"/>
        <source>Trust tiers</source>
        <translation>Vertrauensstufen</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>None chosen: any. 1 to 3 are secured, 4 to 7 community.</source>
        <translation>Keine gewählt: jede. 1 bis 3 sind Secured, 4 bis 7 Community.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Wanted and excluded providers</source>
        <translation>Gewünschte und ausgeschlossene Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Unit of the duration</source>
        <translation>Einheit der Dauer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of 30 days</source>
        <translation>von 30 Tagen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No token is known yet: wait until the market has caught up.</source>
        <translation>Noch ist kein Token bekannt: bitte warten, bis der Markt aufgeholt hat.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>As the document says</source>
        <translation>Wie das Dokument sagt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz nodes</source>
        <translation>Fizz-Knoten</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Tier %1, secured</source>
        <translation>Stufe %1, Secured</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tier %1, community</source>
        <translation>Stufe %1, Community</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ports, token, region, tiers and providers cannot change in an existing order.</source>
        <translation>Ports, Token, Region, Stufen und Anbieter lassen sich in einem bestehenden Auftrag nicht ändern.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The market does not take %1. Choose another token.</source>
        <translation>Der Markt nimmt %1 nicht an. Bitte ein anderes Token wählen.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 blocks</source>
        <translation>%1 Blöcke</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, until about %2 if it is matched now</source>
        <translation>%1, bis etwa %2, wenn jetzt vergeben</translation>
    </message>
</context>
<context>
    <name>ui::OrdersTab</name>
    <message>
        <location filename="../ui/market/OrdersTab.cpp" line="+84"/>
        <source>Which orders to show</source>
        <translation>Welche Aufträge zu zeigen sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matched</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>You have placed no order yet. “New order” asks every provider for a bid.</source>
        <translation>Sie haben noch keinen Auftrag erteilt. „Neuer Auftrag“ bittet jeden Anbieter um ein Gebot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This profile has no account yet; its orders would stand here.</source>
        <translation>Dieses Profil hat noch kein Konto; seine Aufträge stünden hier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No order has been placed yet.</source>
        <translation>Noch wurde kein Auftrag erteilt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No order matches. Choose “All” or empty the search.</source>
        <translation>Kein Auftrag passt. „Alle“ wählen oder die Suche leeren.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <location filename="../ui/overview/OverviewPage.cpp" line="+40"/>
        <source>Ctrl K · Find anything</source>
        <translation>Strg K · Alles finden</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every page and every action, by its name</source>
        <translation>Jede Seite und jede Handlung nach ihrem Namen</translation>
    </message>
    <message>
        <location line="-54"/>
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
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your balance</source>
        <translation>Ihr Guthaben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Treasury lasts</source>
        <translation>Kasse reicht</translation>
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
        <location line="+33"/>
        <source>Open votes</source>
        <translation>Offene Abstimmungen</translation>
    </message>
    <message>
        <location line="+97"/>
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
        <location line="+27"/>
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
        <location line="+21"/>
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
        <location line="-15"/>
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
        <location line="+31"/>
        <location line="+24"/>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>reading the market…</source>
        <translation>Markt wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing is leased yet</source>
        <translation>noch nichts gemietet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>leases on 1 provider</source>
        <translation>Leases bei 1 Anbieter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>leases on %1 providers</source>
        <translation>Leases bei %1 Anbietern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 unlocked</source>
        <translation>%1 %2 frei</translation>
    </message>
    <message>
        <location line="+12"/>
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
    <name>ui::PaneTabs</name>
    <message>
        <location filename="../ui/common/PaneTabs.cpp" line="+59"/>
        <source>More</source>
        <translation>Mehr</translation>
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
    <name>ui::PolicyForm</name>
    <message>
        <location filename="../ui/deploy/PolicyForm.cpp" line="+61"/>
        <source>Budget of one, an hour</source>
        <translation>Budget pro Stunde, einzeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Budget of all, an hour</source>
        <translation>Budget pro Stunde, zusammen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allowed images and registries</source>
        <translation>Erlaubte Images und Registrys</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One a line; * stands for anything, as in ghcr.io/acme/* or docker.io/*. Empty: all.</source>
        <translation>Eines pro Zeile; * steht für Beliebiges, etwa in ghcr.io/acme/* oder docker.io/*. Leer: alle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only images that are pinned by their digest</source>
        <translation>Nur Images, die auf ihren Digest festgelegt sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only at these times</source>
        <translation>Nur zu diesen Zeiten</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What comes at another time waits until the next of these.</source>
        <translation>Was zu anderer Zeit kommt, wartet bis zur nächsten von diesen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Replicas at most</source>
        <translation>Replikate höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begun on one day</source>
        <translation>Pro Tag begonnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In tokens. Needs a target that names a price; without one everything would wait.</source>
        <translation>In Token. Braucht ein Ziel, das einen Preis nennt; ohne Preis würde alles warten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of all that the rule has up, the new one counted.</source>
        <translation>Von allem, was für die Regel läuft, das Neue mitgezählt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Allowed regions</source>
        <translation>Erlaubte Regionen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As in the document, with commas between them. Empty: all.</source>
        <translation>Wie im Dokument, mit Kommas dazwischen. Leer: alle.</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+10"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>“%1” is no image name. Write one a line, such as docker.io/library/nginx:1.27 or ghcr.io/acme/*.</source>
        <translation>„%1“ ist kein Name eines Images. Bitte einen pro Zeile schreiben, etwa docker.io/library/nginx:1.27 oder ghcr.io/acme/*.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Choose at least one day.</source>
        <translation>Bitte mindestens einen Tag wählen.</translation>
    </message>
</context>
<context>
    <name>ui::PriceChart</name>
    <message>
        <location filename="../ui/market/PriceChart.cpp" line="+54"/>
        <source>No price has been agreed on yet.</source>
        <translation>Noch wurde kein Preis vereinbart.</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>%1: %2 prices from %3 to %4, the newest %5 %6.</source>
        <translation>%1: %2 Preise von %3 bis %4, der neueste %5 %6.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, block %2</source>
        <translation>%1, Block %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 %3
%4</source>
        <translation>%1: %2 %3
%4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 %3
%4 prices from %5 to %6
%7</source>
        <translation>%1: %2 %3
%4 Preise von %5 bis %6
%7</translation>
    </message>
</context>
<context>
    <name>ui::PriceSeries</name>
    <message>
        <location filename="../ui/market/PriceSeries.cpp" line="+11"/>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With GPU</source>
        <translation>Mit GPU</translation>
    </message>
</context>
<context>
    <name>ui::PricesTab</name>
    <message>
        <location filename="../ui/market/PricesTab.cpp" line="+36"/>
        <source>Accepted prices per hour</source>
        <translation>Angenommene Preise pro Stunde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accepted price per hour</source>
        <translation>Angenommener Preis pro Stunde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Newest prices</source>
        <translation>Neueste Preise</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU only, middle</source>
        <translation>Nur CPU, Mitte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>With GPU, middle</source>
        <translation>Mit GPU, Mitte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Which prices to show</source>
        <translation>Welche Preise zu zeigen sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With GPU</source>
        <translation>Mit GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No price was agreed on in this time.</source>
        <translation>In dieser Zeit wurde kein Preis vereinbart.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No price has been agreed on yet.</source>
        <translation>Noch wurde kein Preis vereinbart.</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+6"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 to %2 %3 an hour</source>
        <translation>%1 bis %2 %3 pro Stunde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>in block %1</source>
        <translation>in Block %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When an order is matched, its price stands here.</source>
        <translation>Wird ein Auftrag vergeben, steht sein Preis hier.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+4"/>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · block %2</source>
        <translation>%1 · Block %2</translation>
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
    <name>ui::ProofExport</name>
    <message>
        <location filename="../ui/deploy/ProofExport.cpp" line="+60"/>
        <source>The file holds the document, the votes, the execution in block %1 with its receipt, and what was made of it.</source>
        <translation>Die Datei enthält das Dokument, die Stimmen, die Ausführung in Block %1 mit ihrem Beleg und was daraus wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file holds the document, the execution in block %1 with its receipt, and what was made of it; no votes, since the event names no proposal.</source>
        <translation>Die Datei enthält das Dokument, die Ausführung in Block %1 mit ihrem Beleg und was daraus wurde; keine Stimmen, da das Ereignis keinen Vorschlag nennt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It is not signed, and a check of it says so.</source>
        <translation>%1 Sie ist nicht signiert, und wer sie prüft, erfährt das.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It is signed by %2.</source>
        <translation>%1 Sie ist signiert von %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Export the proof of run %1</source>
        <translation>Nachweis von Lauf %1 exportieren</translation>
    </message>
</context>
<context>
    <name>ui::ProofSheet</name>
    <message>
        <location filename="../ui/deploy/ProofSheet.cpp" line="+34"/>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Proof of a deployment</source>
        <translation>Nachweis einer Bereitstellung</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Checking the proof…</source>
        <translation>Der Nachweis wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask whoever sent it for the whole file.</source>
        <translation>Bitte den Absender um die ganze Datei bitten.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not sound</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything that a file can prove is proved. What is stated is the word of the member who signed it.</source>
        <translation>Alles, was eine Datei nachweisen kann, ist nachgewiesen. Was angegeben ist, ist das Wort des Mitglieds, das sie signiert hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least one check failed: do not rely on this file.</source>
        <translation>Mindestens eine Prüfung ist gescheitert: Verlassen Sie sich nicht auf diese Datei.</translation>
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
        <location filename="../ui/dao/ProposalWords.cpp" line="+14"/>
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
        <location line="+20"/>
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
    <name>ui::ProviderChoice</name>
    <message>
        <location filename="../ui/market/ProviderChoice.cpp" line="+25"/>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>region not said</source>
        <translation>Region nicht genannt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · Tier %2 · %3</source>
        <translation>%1 · Stufe %2 · %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not registered here</source>
        <translation>hier nicht registriert</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No provider has registered yet.</source>
        <translation>Noch hat sich kein Anbieter registriert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No provider matches.</source>
        <translation>Kein Anbieter passt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more: search for a name or a region.</source>
        <translation>%1 weitere: nach Name oder Region suchen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Every provider that fits may bid.</source>
        <translation>Jeder passende Anbieter darf bieten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only those wanted may get it: %1 wanted, %2 excluded.</source>
        <translation>Nur gewünschte können ihn bekommen: %1 gewünscht, %2 ausgeschlossen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All but %1 may bid.</source>
        <translation>Alle außer %1 dürfen bieten.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDetail</name>
    <message>
        <location filename="../ui/market/ProviderDetail.cpp" line="+34"/>
        <location line="+1"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it offers</source>
        <translation>Was er bietet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prices of its leases</source>
        <translation>Preise seiner Leases</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted prices of this provider</source>
        <translation>Angenommene Preise dieses Anbieters</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen provider</source>
        <translation>Der gewählte Anbieter</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a provider to see how it is reached, what it offers and what it was paid.</source>
        <translation>Einen Anbieter wählen, um zu sehen, wie er erreichbar ist, was er bietet und was ihm bezahlt wurde.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to</source>
        <translation>Bezahlt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None on chain</source>
        <translation>Keines auf der Chain</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How it is reached</source>
        <translation>Wie er erreichbar ist</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None of its bids has been accepted yet.</source>
        <translation>Noch wurde keines seiner Gebote angenommen.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>region not said</source>
        <translation>Region nicht genannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider %1 · Tier %2 · %3</source>
        <translation>Anbieter %1 · Stufe %2 · %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot bid in this state.</source>
        <translation>In diesem Zustand kann er nicht bieten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it says of itself cannot be read: %1</source>
        <translation>Was er über sich sagt, lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None on chain: its gateway cannot be trusted</source>
        <translation>Keines auf der Chain: seinem Gateway ist nicht zu trauen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What stands on chain is no certificate</source>
        <translation>Was auf der Chain steht, ist kein Zertifikat</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Leases now</source>
        <translation>Leases jetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>type %1: %2</source>
        <translation>Typ %1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none approved</source>
        <translation>keine freigegeben</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
</context>
<context>
    <name>ui::ProviderTable</name>
    <message>
        <location filename="../ui/market/ProviderTable.cpp" line="+32"/>
        <source>Leases</source>
        <comment>running leases of a provider</comment>
        <translation>Leases</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leases that run now</source>
        <translation>Leases, die jetzt laufen</translation>
    </message>
</context>
<context>
    <name>ui::ProvidersTab</name>
    <message>
        <location filename="../ui/market/ProvidersTab.cpp" line="+85"/>
        <source>Which providers to show</source>
        <translation>Welche Anbieter zu zeigen sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not serving</source>
        <translation>Nicht im Dienst</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>No provider has registered yet. Orders wait for one.</source>
        <translation>Noch hat sich kein Anbieter registriert. Aufträge warten auf einen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider matches. Choose “All” or empty the search.</source>
        <translation>Kein Anbieter passt. „Alle“ wählen oder die Suche leeren.</translation>
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
    <name>ui::RankedBars</name>
    <message>
        <location filename="../ui/common/RankedBars.cpp" line="+34"/>
        <source>%1: %2, %3 %</source>
        <comment>name, amount, share</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <location filename="../ui/common/RelativeTime.cpp" line="+22"/>
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
        <location filename="../ui/shell/ReviewSheet.cpp" line="+47"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+12"/>
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
        <location line="+33"/>
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
    <name>ui::RuleCard</name>
    <message>
        <location filename="../ui/deploy/RuleCard.cpp" line="+21"/>
        <location line="+35"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+38"/>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not even watch; what happens meanwhile is caught up when it is switched on again.</source>
        <translation>Sie beobachtet nicht einmal; was inzwischen geschieht, wird nachgeholt, wenn sie wieder eingeschaltet ist.</translation>
    </message>
    <message>
        <location line="+10"/>
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
        <location line="+4"/>
        <source>Deploys to</source>
        <translation>Stellt bereit auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cannot work</source>
        <translation>Nicht arbeitsfähig</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing of this DAO is deployed any more. The journal and the audit trail keep what was.</source>
        <translation>Von dieser DAO wird nichts mehr bereitgestellt. Journal und Prüfprotokoll behalten, was war.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RuleSheet</name>
    <message>
        <location filename="../ui/deploy/RuleSheet.cpp" line="+46"/>
        <source>%1 (not known here)</source>
        <translation>%1 (hier nicht bekannt)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What a DAO executes is deployed as this rule says. Changes hold for what is not deployed yet.</source>
        <translation>Was eine DAO ausführt, wird so bereitgestellt, wie diese Regel es sagt. Änderungen gelten für alles, was noch nicht bereitgestellt ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address of the DAO</source>
        <translation>Adresse der DAO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Several members run it: one after the other has the turn</source>
        <translation>Mehrere Mitglieder betreiben sie und sind nacheinander an der Reihe</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>what is refused or waits, whatever was voted</source>
        <translation>was abgelehnt wird oder wartet, wie auch abgestimmt wurde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 · chain %2</source>
        <translation>%1 · Chain %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The journal belongs to it, so it stays. For another DAO, make another rule.</source>
        <translation>Das Journal gehört zu ihr, daher bleibt sie. Für eine andere DAO bitte eine andere Regel anlegen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A number of confirmations</source>
        <translation>Eine Anzahl von Bestätigungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The block that the chain calls final</source>
        <translation>Der Block, den die Chain final nennt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>By itself: the vote approved it</source>
        <translation>Von selbst: so wurde beschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two of us sign each one</source>
        <translation>Zwei von uns signieren jede einzelne</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Deploys to</source>
        <translation>Stellt bereit auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+5"/>
        <source> blocks</source>
        <translation> Blöcke</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The next one takes over after</source>
        <translation>Das nächste übernimmt nach</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted on the chain from the block that confirms the event. The order is the same on every computer.</source>
        <translation>Auf der Chain gezählt ab dem Block, der das Ereignis bestätigt. Die Reihenfolge ist auf jedem Computer dieselbe.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The event&apos;s own block counted. Fewer than the network asks for are at your own risk.</source>
        <translation>Den Block des Ereignisses mitgezählt. Weniger, als das Netzwerk verlangt, auf eigene Gefahr.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not needed: a final block never leaves the chain.</source>
        <translation>Nicht nötig: Ein finaler Block verlässt die Chain nie.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Give the rule a name, so that you know it again.</source>
        <translation>Bitte der Regel einen Namen geben, an dem Sie sie wiedererkennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the DAO&apos;s whole address: 0x and 40 hex digits, its capital letters as they were given.</source>
        <translation>Bitte die ganze Adresse der DAO schreiben: 0x und 40 hexadezimale Ziffern, Großbuchstaben wie angegeben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is a rule for this DAO already; two would deploy each proposal twice. Change that one.</source>
        <translation>Für diese DAO gibt es schon eine Regel; zwei würden jeden Vorschlag doppelt bereitstellen. Bitte die vorhandene ändern.</translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message numerus="yes">
        <location filename="../ui/deploy/RuleWords.cpp" line="+36"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>DeployEvent, in either form</source>
        <translation>DeployEvent, in beiden Formen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The block that the chain calls final</source>
        <translation>Der Block, den die Chain final nennt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 confirmation, the event&apos;s own block</source>
        <translation>1 Bestätigung, der Block des Ereignisses selbst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 confirmations, the event&apos;s own block counted</source>
        <translation>%1 Bestätigungen, den Block des Ereignisses mitgezählt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Asks you before it deploys</source>
        <translation>Fragt Sie vor der Bereitstellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two members sign each deployment</source>
        <translation>Zwei Mitglieder signieren jede Bereitstellung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Deploys by itself; the vote was the approval</source>
        <translation>Stellt von selbst bereit; die Abstimmung war die Freigabe</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>times of the day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>at most %1 an hour each</source>
        <translation>einzeln höchstens %1 pro Stunde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 an hour together</source>
        <translation>zusammen höchstens %1 pro Stunde</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n replica(s)</source>
        <translation>
            <numerusform>höchstens %n Replikat</numerusform>
            <numerusform>höchstens %n Replikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n at a time</source>
        <translation>
            <numerusform>höchstens %n gleichzeitig</numerusform>
            <numerusform>höchstens %n gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n a day</source>
        <translation>
            <numerusform>höchstens %n pro Tag</numerusform>
            <numerusform>höchstens %n pro Tag</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 cores each</source>
        <translation>einzeln höchstens %1 Kerne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 MB each</source>
        <translation>einzeln höchstens %1 MB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 cores together</source>
        <translation>zusammen höchstens %1 Kerne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 MB together</source>
        <translation>zusammen höchstens %1 MB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>images: %1</source>
        <translation>Images: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>images pinned by digest</source>
        <translation>Images auf Digest festgelegt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>regions: %1</source>
        <translation>Regionen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <location filename="../ui/deploy/RulesTab.cpp" line="+13"/>
        <source>No rule yet. “New rule” says what is deployed when a DAO decides it.</source>
        <translation>Noch keine Regel. „Neue Regel“ legt fest, was bereitgestellt wird, wenn eine DAO es beschließt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Each act is written to the journal, and the journal to the disk, before it is done. However often the program is stopped in between, one event gives one deployment.</source>
        <translation>Jede Handlung steht im Journal und das Journal auf dem Datenträger, bevor sie geschieht. Wie oft das Programm dazwischen auch beendet wird: Ein Ereignis ergibt eine Bereitstellung.</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <location filename="../ui/deploy/RunDetail.cpp" line="+60"/>
        <source>The chosen run</source>
        <translation>Der gewählte Lauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Choose a run to see its steps.</source>
        <translation>Einen Lauf wählen, um seine Schritte zu sehen.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirming</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>repeated on purpose</source>
        <translation>absichtlich wiederholt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Copy your approval for the other members, and paste theirs here.</source>
        <translation>Bitte Ihre Freigabe für die anderen Mitglieder kopieren und deren Freigaben hier einfügen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign it, and paste the approval of another member here.</source>
        <translation>Bitte signieren und die Freigabe eines anderen Mitglieds hier einfügen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It came while the rule was paused.</source>
        <translation>Es kam, während die Regel pausiert war.</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The block of its event left the chain after the deployment had begun.</source>
        <translation>Der Block seines Ereignisses verließ die Chain, nachdem die Bereitstellung begonnen hatte.</translation>
    </message>
</context>
<context>
    <name>ui::RunTable</name>
    <message>
        <location filename="../ui/deploy/RunTable.cpp" line="+37"/>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ui::RunVerbs</name>
    <message>
        <location filename="../ui/deploy/RunVerbs.cpp" line="+23"/>
        <source>Deploy now</source>
        <translation>Jetzt bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy it</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="-44"/>
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
        <source>Dry run…</source>
        <translation>Probelauf&#xa0;…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Repeat…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+54"/>
        <source>Export proof…</source>
        <translation>Nachweis exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Close…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>One file that ties the vote, the execution and what was deployed together, for others to check</source>
        <translation>Eine Datei, die Abstimmung, Ausführung und das Bereitgestellte verbindet, damit andere es prüfen können</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy the same document once more, on purpose</source>
        <translation>Dasselbe Dokument absichtlich noch einmal bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What would happen now, without doing any of it</source>
        <translation>Was jetzt geschähe, ohne etwas davon zu tun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is closed and never deployed</source>
        <translation>Er wird geschlossen und nie bereitgestellt</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Gathering the proof…</source>
        <translation>Der Nachweis wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its rule is switched off; switch it on first.</source>
        <translation>Seine Regel ist ausgeschaltet; bitte zuerst einschalten.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Document of run %1</source>
        <translation>Dokument von Lauf %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Run %1, if it went on now</source>
        <translation>Lauf %1, wenn er jetzt weiterginge</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Repeat run %1 on purpose?</source>
        <translation>Lauf %1 absichtlich wiederholen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same document is deployed once more, as a run of its own. Policy and approval apply as always. Who asked and why is written in the audit trail.</source>
        <translation>Dasselbe Dokument wird noch einmal bereitgestellt, als eigener Lauf. Vorgabe und Freigabe gelten wie immer. Wer es verlangt hat und warum, steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>somebody at this program</source>
        <translation>jemand an diesem Programm</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>ui::RunWords</name>
    <message>
        <location filename="../ui/deploy/RunWords.cpp" line="+62"/>
        <location line="+28"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="-25"/>
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
        <source>Document and policy</source>
        <translation>Dokument und Vorgabe</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the policy refuses it</source>
        <translation>die Vorgabe lehnt es ab</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>cannot be deployed</source>
        <translation>lässt sich nicht bereitstellen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>let through</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>an alarm holds it</source>
        <translation>ein Alarm hält es an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rule is paused</source>
        <translation>die Regel ist pausiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waits for your choice</source>
        <translation>wartet auf Ihre Wahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+5"/>
        <source>never asked for</source>
        <translation>nie verlangt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Running and answering</source>
        <translation>Läuft und antwortet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>its container has ended</source>
        <translation>sein Container ist beendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its lease has ended</source>
        <translation>die Lease ist beendet</translation>
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
        <location line="+56"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="-54"/>
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
        <location line="+22"/>
        <source>Awaits approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed for good</source>
        <translation>Endgültig gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+8"/>
        <source>Event seen</source>
        <translation>Ereignis gesehen</translation>
    </message>
    <message>
        <location line="-1"/>
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
        <location line="+14"/>
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
        <location filename="../ui/overview/RunningCard.cpp" line="+25"/>
        <source>Runs for the DAO</source>
        <translation>Läuft für die DAO</translation>
    </message>
    <message>
        <location line="+23"/>
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
        <location filename="../ui/wallet/SendForm.cpp" line="+16"/>
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
        <location filename="../ui/settings/SettingsPage.cpp" line="+39"/>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsCards.cpp" line="+35"/>
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
        <location line="+11"/>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <location line="-10"/>
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
        <location line="+6"/>
        <source>Second source for events</source>
        <translation>Zweite Quelle für Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An explorer&apos;s logs API, asked where the node refuses old blocks; what it says is checked against the node. Empty: none.</source>
        <translation>Die Log-API eines Explorers, gefragt, wo der Knoten alte Blöcke verweigert; ihre Angaben werden am Knoten geprüft. Leer: keine.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its API key</source>
        <translation>API-Schlüssel dazu</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me before it deploys</source>
        <translation>Vor der Bereitstellung fragen</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+11"/>
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
        <location filename="../ui/settings/SettingsWarnings.cpp" line="+52"/>
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
        <source>Locking wipes the key from memory. The trigger goes on; only rules that order on the Spheron market need the key.</source>
        <translation>Das Sperren löscht den Schlüssel aus dem Speicher. Der Auslöser arbeitet weiter; nur Regeln, die am Spheron-Markt bestellen, brauchen den Schlüssel.</translation>
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
        <location filename="../ui/settings/SettingsPage.cpp" line="+14"/>
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
        <location line="+96"/>
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
    <message>
        <location filename="../ui/settings/SettingsWarnings.cpp" line="-4"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warn when the treasury lasts less than</source>
        <translation>Warnen, wenn die Kasse kürzer reicht als</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All leases together, with what is free in escrow.</source>
        <translation>Alle Leases zusammen, mit dem, was in der Treuhand frei ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warn when a lease ends within</source>
        <translation>Warnen, wenn einer Lease weniger Zeit bleibt als</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Short leases in their last quarter. You are told again a day and an hour before.</source>
        <translation>Kurze Leases in ihrem letzten Viertel. Einen Tag und eine Stunde vorher erfahren Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also on the desktop</source>
        <translation>Auch auf dem Desktop</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In these hours nothing appears on the desktop; what came is told together afterwards.</source>
        <translation>In dieser Zeit erscheint nichts auf dem Desktop; was kam, wird danach zusammen gemeldet.</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsBackground.cpp" line="+35"/>
        <source>Keep working when the window is closed</source>
        <translation>Weiterarbeiten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The program stays as an icon in the system tray while the trigger has work to do.</source>
        <translation>Das Programm bleibt als Symbol im Infobereich, solange der Auslöser zu tun hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This desktop shows no system tray, so closing the window ends the program.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, daher beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without its window where there is a tray, so that what the members decide is deployed.</source>
        <translation>Ohne Fenster, wo es einen Infobereich gibt, damit bereitgestellt wird, was die Mitglieder beschließen.</translation>
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
    <name>ui::SpendCard</name>
    <message>
        <location filename="../ui/overview/SpendCard.cpp" line="+15"/>
        <source>Spend per day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was spent in the last %1 days.</source>
        <translation>In den letzten %1 Tagen wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2 days</source>
        <comment>symbol, number</comment>
        <translation>%1, %2 Tage</translation>
    </message>
</context>
<context>
    <name>ui::SpendingSheet</name>
    <message>
        <location filename="../ui/deploy/SpendingSheet.cpp" line="+49"/>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What your leases have cost, to the last unit: settled, and owed up to now.</source>
        <translation>Was Ihre Leases gekostet haben, bis auf die letzte Einheit: abgerechnet und bis jetzt geschuldet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spend per day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spend by service</source>
        <translation>Ausgaben nach Dienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend by provider</source>
        <translation>Ausgaben nach Anbieter</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create or import one in the Wallet. What its leases cost appears here.</source>
        <translation>Bitte in der Wallet eines anlegen oder importieren. Was seine Leases kosten, erscheint hier.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The market cannot be read</source>
        <translation>Der Markt lässt sich nicht lesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reading the market&apos;s leases from the chain…</source>
        <translation>Leases des Markts werden von der Chain gelesen&#xa0;…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This cannot be reckoned</source>
        <translation>Dies lässt sich nicht berechnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was spent</source>
        <translation>Nichts wurde ausgegeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None of your leases cost anything in the last %1 days. Choose a longer time, or place an order.</source>
        <translation>In den letzten %1 Tagen hat keine Ihrer Leases etwas gekostet. Bitte einen längeren Zeitraum wählen oder einen Auftrag erteilen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>one lease</source>
        <translation>eine Lease</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 Leases</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 days for %2 · %3 %4 a day on average</source>
        <translation>in %1 Tagen für %2 · im Schnitt %3 %4 pro Tag</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export spending</source>
        <translation>Ausgaben exportieren</translation>
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
        <location line="+4"/>
        <source>Show the trigger</source>
        <translation>Auslöser zeigen</translation>
    </message>
    <message>
        <location line="+44"/>
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
        <location line="+9"/>
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
        <location filename="../ui/common/Steps.cpp" line="+35"/>
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
    <name>ui::SyncBar</name>
    <message>
        <location filename="../ui/market/SyncBar.cpp" line="+28"/>
        <source>How much of the market&apos;s history has been read</source>
        <translation>Wie viel vom Marktverlauf gelesen ist</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Catching up with the chain…</source>
        <translation>Die Chain wird eingeholt&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Catching up: %1 of %2 blocks, %3 events</source>
        <translation>Holt auf: %1 von %2 Blöcken, %3 Ereignisse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The market&apos;s history is read once and kept on this computer. Pausing keeps what has been read.</source>
        <translation>Der Marktverlauf wird einmal gelesen und auf diesem Computer behalten. Pausieren behält das Gelesene.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Paused at block %1</source>
        <translation>Pausiert bei Block %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown ends there. Resume to go on where it stopped.</source>
        <translation>Das Gezeigte endet dort. Fortsetzen macht weiter, wo es anhielt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No connection to the network</source>
        <translation>Keine Verbindung zum Netzwerk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown is the market as of block %1. It goes on by itself when the connection is back.</source>
        <translation>Gezeigt wird der Markt mit Stand von Block %1. Es geht von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The market cannot be followed</source>
        <translation>Dem Markt lässt sich nicht folgen</translation>
    </message>
</context>
<context>
    <name>ui::TargetCard</name>
    <message>
        <location filename="../ui/deploy/TargetCard.cpp" line="+26"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of ours there</source>
        <translation>Dort von uns</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <location line="+11"/>
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
        <location line="+9"/>
        <source>Asking</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Answers, seen since %1</source>
        <translation>Antwortet, gesehen seit %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Silent, seen since %1</source>
        <translation>Stumm, gesehen seit %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1. Containers listen on this computer only; their volumes outlive them.</source>
        <translation>%1. Container lauschen nur auf diesem Computer; ihre Volumes überdauern sie.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 running, %2 stopped or failing</source>
        <translation>%1 aktiv, %2 gestoppt oder gestört</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running</source>
        <translation>%1 aktiv</translation>
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
    <name>ui::TerminalView</name>
    <message>
        <location filename="../ui/common/TerminalView.cpp" line="+29"/>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tab goes to the program; Ctrl+Tab leaves the terminal.</source>
        <translation>Tab geht an das Programm; Strg+Tab verlässt das Terminal.</translation>
    </message>
    <message>
        <location line="+238"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::TextSheet</name>
    <message>
        <location filename="../ui/deploy/TextSheet.cpp" line="+40"/>
        <source>Paste the text here first.</source>
        <translation>Bitte hier zuerst den Text einfügen.</translation>
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
    <name>ui::TrayNotifier</name>
    <message>
        <location filename="../ui/shell/TrayNotifier.cpp" line="+75"/>
        <source>Open Commonrack</source>
        <translation>Commonrack öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ui::TriggerBanners</name>
    <message>
        <location filename="../ui/deploy/TriggerBanners.cpp" line="+18"/>
        <source>I have looked at it</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Deploy all</source>
        <translation>Alle bereitstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave all…</source>
        <translation>Alle lassen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one…</source>
        <translation>Einzeln&#xa0;…</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>A deployment lost its event</source>
        <translation>Eine Bereitstellung hat ihr Ereignis verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.</source>
        <translation>Die Chain wurde reorganisiert, nachdem eine Bereitstellung begonnen hatte. Bis Sie den Lauf angesehen haben, wird nichts Neues bereitgestellt.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n proposal(s) came while the rule was paused. Choose what becomes of them.</source>
        <translation>
            <numerusform>%n Vorschlag kam, während die Regel pausiert war. Bitte wählen, was aus ihm wird.</numerusform>
            <numerusform>%n Vorschläge kamen, während die Regel pausiert war. Bitte wählen, was aus ihnen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Leave %n proposal(s)?</source>
        <translation>
            <numerusform>%n Vorschlag lassen?</numerusform>
            <numerusform>%n Vorschläge lassen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Their runs are closed and never deployed, whatever the members voted. To have one after all, repeat its run on purpose.</source>
        <translation>Ihre Läufe werden geschlossen und nie bereitgestellt, wie die Mitglieder auch abgestimmt haben. Um einen doch noch zu haben, bitte seinen Lauf absichtlich wiederholen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave all</source>
        <translation>Alle lassen</translation>
    </message>
</context>
<context>
    <name>ui::TriggerPage</name>
    <message>
        <location filename="../ui/deploy/TriggerPage.cpp" line="+65"/>
        <location line="+142"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Dry run…</source>
        <translation>Probelauf&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <location line="+37"/>
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
        <location line="+6"/>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Journal of the trigger</source>
        <translation>Journal des Auslösers</translation>
    </message>
    <message numerus="yes">
        <location line="+67"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy again; you choose what becomes of what came meanwhile</source>
        <translation>Wieder bereitstellen; Sie wählen, was aus dem wird, was inzwischen kam</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>events are written down, nothing is deployed</source>
        <translation>Ereignisse werden aufgeschrieben, nichts wird bereitgestellt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>every act is written down before it is done</source>
        <translation>jede Handlung wird aufgeschrieben, bevor sie geschieht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on watching and writing down, but deploy nothing</source>
        <translation>Weiter beobachten und aufschreiben, aber nichts bereitstellen</translation>
    </message>
    <message>
        <location line="+23"/>
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
    <name>ui::TriggerPulse</name>
    <message>
        <location filename="../ui/deploy/TriggerPulse.cpp" line="+76"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+1"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alive</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>alarm: look at the journal</source>
        <translation>Alarm: bitte ins Journal sehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stopped: look at the journal</source>
        <translation>gestoppt: bitte ins Journal sehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>catching up, %1</source>
        <translation>holt auf, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>alive, %1</source>
        <comment>how far behind the chain</comment>
        <translation>aktiv, %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
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
    <name>ui::ViewsButton</name>
    <message>
        <location filename="../ui/deploy/ViewsButton.cpp" line="+30"/>
        <source>Saved ways to look at the table, also with Alt+1 to Alt+9</source>
        <translation>Gespeicherte Ansichten der Tabelle, auch mit Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+27"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+50"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are nine views already: choose one to replace.</source>
        <translation>Es gibt schon neun Ansichten: Bitte eine wählen, die ersetzt wird.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search, state, tag, groups, columns and order come back with it.</source>
        <translation>Suche, Zustand, Schlagwort, Gruppen, Spalten und Reihenfolge kommen mit ihr zurück.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room for a tenth view. Choose one to replace.</source>
        <translation>Für eine zehnte Ansicht ist kein Platz. Bitte eine wählen, die ersetzt wird.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its key stays the same.</source>
        <translation>Ihr Tastenkürzel bleibt gleich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another view has this name. Choose a different one.</source>
        <translation>Eine andere Ansicht trägt diesen Namen. Bitte einen anderen wählen.</translation>
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
    <name>ui::WarningBanner</name>
    <message>
        <location filename="../ui/deploy/WarningBanner.cpp" line="+35"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not show this again until it gets worse</source>
        <translation>Erst wieder zeigen, wenn es schlimmer wird</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shown again in 8 hours, or when it gets worse</source>
        <translation>Erscheint wieder in 8 Stunden, oder wenn es schlimmer wird</translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Show fewer warnings</source>
        <translation>Weniger Warnungen zeigen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One more warning</source>
        <translation>Eine weitere Warnung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more warnings</source>
        <translation>%1 weitere Warnungen</translation>
    </message>
</context>
<context>
    <name>ui::WarningTeller</name>
    <message>
        <location filename="../ui/shell/WarningTeller.cpp" line="+57"/>
        <source>Warn you on the desktop, too?</source>
        <translation>Auch auf dem Desktop warnen?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you hear of what runs out while this window is closed or covered. Settings can change it.</source>
        <translation>Dann erfahren Sie, was ausläuft, auch wenn dieses Fenster geschlossen oder verdeckt ist. In den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>ui::WarningWords</name>
    <message>
        <location filename="../ui/deploy/WarningWords.cpp" line="+27"/>
        <source>Select these %1</source>
        <translation>Diese %1 auswählen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Top up…</source>
        <translation>Aufladen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Renew…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposit…</source>
        <translation>Einzahlen&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the manifest…</source>
        <translation>Manifest senden&#xa0;…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ui::WordSheet</name>
    <message>
        <location filename="../ui/common/WordSheet.cpp" line="+58"/>
        <source>Write at least one letter.</source>
        <translation>Bitte mindestens einen Buchstaben schreiben.</translation>
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
        <location filename="../models/wallet/Vault.cpp" line="+126"/>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <location filename="../models/wallet/AccountState.cpp" line="+13"/>
        <source>The balance is not known yet.</source>
        <translation>Das Guthaben ist noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Base58.cpp" line="+68"/>
        <source>This is not a key in Base58 form, or a letter of it is wrong.</source>
        <translation>Dies ist kein Schlüssel in Base58-Form, oder ein Buchstabe darin ist falsch.</translation>
    </message>
    <message>
        <location filename="../models/wallet/HdKey.cpp" line="+68"/>
        <source>A seed has 16 to 64 bytes.</source>
        <translation>Ein Seed hat 16 bis 64 Bytes.</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location line="+20"/>
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
        <location filename="../models/wallet/HdKey.cpp" line="-167"/>
        <location filename="../models/wallet/Kdf.cpp" line="+11"/>
        <source>The key could not be derived.</source>
        <translation>Der Schlüssel ließ sich nicht ableiten.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Kdf.cpp" line="+9"/>
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
        <location line="+200"/>
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
        <location filename="../models/wallet/VaultJobs.cpp" line="+20"/>
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
        <location filename="../models/wallet/Vault.cpp" line="-92"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Bitte die Wallet entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location line="+88"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+69"/>
        <source>The account %1 is in this wallet already.</source>
        <translation>Das Konto %1 ist schon in dieser Wallet.</translation>
    </message>
    <message>
        <location line="+113"/>
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
    <message>
        <location filename="../models/wallet/P256.cpp" line="+31"/>
        <source>The key of the certificate could not be made; restart the program and try again.</source>
        <translation>Der Schlüssel des Zertifikats ließ sich nicht erzeugen; bitte das Programm neu starten und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>The key of a certificate follows from exactly 32 bytes.</source>
        <translation>Der Schlüssel eines Zertifikats ergibt sich aus genau 32 Bytes.</translation>
    </message>
    <message>
        <location filename="../models/wallet/SelfSignedCertificate.cpp" line="+34"/>
        <source>The certificate could not be made; restart the program and try again.</source>
        <translation>Das Zertifikat ließ sich nicht erzeugen; bitte das Programm neu starten und erneut versuchen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The name in a certificate has 1 to 64 characters.</source>
        <translation>Der Name in einem Zertifikat hat 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A certificate must end after it begins.</source>
        <translation>Ein Zertifikat muss enden, nachdem es begonnen hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number of a certificate has at most 20 bytes.</source>
        <translation>Die Nummer eines Zertifikats hat höchstens 20 Bytes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A host in a certificate is a name or an IP address, without scheme and port.</source>
        <translation>Ein Host in einem Zertifikat ist ein Name oder eine IP-Adresse, ohne Schema und Port.</translation>
    </message>
</context>
</TS>
