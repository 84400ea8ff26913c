# Mitä kartta kertoo: huomiot, joista puhutaan
network-middle = { $center ->
    [household] perhe
   *[other] asiakas
 }
network-those = { $client ->
    [alone] { network-middle }
    [with] { network-middle }, { $names }
   *[other] { $names }
 }
network-giver = { $from ->
    [client] { network-middle }
   *[other] { $giver }
 }
network-finding-empty = Kartalla ei ole vielä ketään. Aloita ihmisestä tai eläimestä, jonka asiakas itse mainitsee. Kenet hän nimeäisi ensimmäisenä?
network-finding-there = { $actors ->
    [0] Nyt-kartalla ei ole vielä ketään.
    [one] Nyt-kartalla on yksi toimija.
   *[other] Nyt-kartalla on { $actors } toimijaa.
 } { $ties ->
    [0] Siteitä ei ole vielä piirretty.
    [one] Voimassa olevia siteitä on yksi.
   *[other] Voimassa olevia siteitä on { $ties }.
 }
network-finding-quiet = Kartasta ei noussut huomioita. Se ei vielä tarkoita, että kaikki on hyvin. Kartta kertoo vain sen, mitä siihen on piirretty.
network-finding-fits = Kartan merkinnöissä ei ole ristiriitoja. Tässä tehtävässä luet kartan itse.
network-finding-carries = { $count ->
    [one] Tämä side kantaa: { network-those }. Mikä siinä auttaa, ja miten siitä pidetään kiinni?
   *[other] Nämä siteet kantavat: { network-those }. Mikä niissä auttaa, ja miten niistä pidetään kiinni?
 }
network-finding-child_carries = Lapsi tai nuori hoivaa: { network-giver } → { network-those }. Mitä hän tekee, ja kuka aikuinen voisi ottaa siitä osan?
network-finding-client_voice = { $voice ->
    [not_wanted] Asiakas ei halua mukaan: { $names }.
   *[other] Asiakas ei ole nimennyt itse, eikä häneltä ole vielä kysytty: { $names }.
 } Mitä asiakas sanoo tästä itse, ja kenen ehdotus se oli?
network-finding-strain = { $count ->
    [one] Side kuormittaa asiakasta eikä tuo hänelle apua: { network-those }.
   *[other] Nämä siteet kuormittavat asiakasta eivätkä tuo hänelle apua: { network-those }.
 } Kuka tukee asiakasta tässä?
network-finding-one_holds = { $holds ->
    [care] Apu on yhden varassa: { network-giver } → { network-those }. Mitä tapahtuu, jos auttaja sairastuu viikoksi, ja kuka auttaa häntä?
   *[other] { $count ->
        [one] Ryhmää pitää koossa yksi: { network-those }. Ilman häntä yli puolet muiden pareista ei enää tavoita toisiaan.
       *[other] Jokainen näistä pitää ryhmänsä koossa: { network-those }. Jos heistä yksi puuttuu, yli puolet muiden pareista ei enää tavoita toisiaan.
     } Mitä tapahtuu, jos hän on viikon poissa?
 }
network-finding-nothing_remains = { $services ->
    [0] Kartalla ei ole aikuista eikä yhteisöä, joka auttaa asiakasta arjessa.
   *[other] Kun palvelut päättyvät, kartalle ei jää aikuista eikä yhteisöä, joka auttaa asiakasta.
 } { $still ->
    [0] Kuka voisi olla mukana vielä vuoden päästä?
    [one] Lähellä on silti: { $names }. Kuka aikuinen voisi olla mukana vielä vuoden päästä?
   *[other] Lähellä ovat silti: { $names }. Kuka aikuinen voisi olla mukana vielä vuoden päästä?
 }
network-finding-one_supporter = Arjen tukijoita on kartalla yksi: { network-those }. Kuka tukee tukijaa, ja kuka voisi olla toinen?
network-finding-nobody_after_hours = Kartalla ei ole auttajaa, johon saa yhteyden iltaisin ja viikonloppuisin. Kenelle asiakas voisi soittaa perjantai-iltana?
network-finding-all_through_client = Nämä eivät kartan mukaan tunne toisiaan, joten viestit kulkevat asiakkaan kautta: { network-those }. Ketkä kaksi asiakas haluaisi tutustuttaa toisiinsa, vai onko näin hyvä?
network-finding-islands = Palveluja on { $count }, ja niistä muodostuu { $groups } erillistä saarta: { $names }. Pitääkö näiden tietää toisistaan, ja mitä asiakas siitä ajattelee?
network-finding-no_coordinator = Kukaan ei koordinoi. Palveluja on { $count }: { network-those }. Kenen asiakas toivoisi pitävän langat käsissään?
network-finding-many_coordinators = Koordinoijia on { $count }: { network-those }. Kuka pitää langat käsissään, ja mistä asiakas sen tietää?
network-finding-plan_owners_apart = { $count ->
    [one] Kahden suunnitelman tekijät eivät kohtaa: { $names }.
   *[other] Näiden suunnitelmien tekijät eivät kohtaa: { $names }.
 } Koskevatko suunnitelmat samaa arkea?
network-finding-supporter_gives_more = Apua lähtee tukijalta useammalle kuin sitä tulee: { network-those }. Kuka auttaa auttajaa?
network-finding-client_gives_more = Apu kulkee vain asiakkaalta eikä tule takaisin: { network-those }. Mitä tämä antaa asiakkaalle, ja kuka voisi jakaa sen?
network-finding-wished_no_path = Toiveeseen ei vielä johda mikään: { network-those }. Mikä olisi ensimmäinen askel, ja kuka sen ottaa?

# Kysy vielä
network-ask = Kysy vielä: { $questions ->
    [one] yksi kysymys on auki.
   *[other] { $questions } kysymystä on auki.
 } Kun vastaus puuttuu, kartta ei sano asiasta mitään.
network-waiting = { $count ->
    [0] {""}
    [one] Vastausta odottaa yksi huomio.
   *[other] Vastausta odottaa { $count } huomiota.
 }
network-ask-who = Ovatko kaikki tärkeät ihmiset ja eläimet kartalla, ja kenellä heistä on side asiakkaaseen? { network-waiting }
network-ask-ties_between = Ketkä kartalla olevat tuntevat toisensa? { network-waiting }
network-ask-coordination = Kuka pitää langat käsissään? { network-waiting }
network-ask-care = Kuka kartalla tarvitsee aikuisen huolenpitoa? { network-waiting }
network-ask-hours = Keneen saa yhteyden iltaisin ja viikonloppuisin? { network-waiting }
network-ask-help = Kumpaan suuntaan apu kulkee niissä siteissä, joista sitä ei ole kerrottu? { network-waiting }
network-ask-wanted = Kenet asiakas haluaa mukaan ja kenet ei? { network-waiting }
network-ask-minor = Kuka kartalla on alaikäinen ja kuka aikuinen? { network-waiting }
network-ask-strength = Kuinka vahvoja asiakkaan siteet ovat? { network-waiting }
network-ask-stress = Mikä asiakkaan siteistä kuormittaa ja mikä ei? { network-waiting }
network-ask-supports = Millaista apua siteissä kulkee: käytännön apua, henkistä tukea vai tietoa? { network-waiting }
network-ask-plans = Kuka kunkin suunnitelman teki, ja ketkä ovat siinä mukana? { network-waiting }

# Mikä kartassa on ristiriidassa
network-end-first = { $end ->
    [first] { network-middle }
    [both] { network-middle }
   *[other] { $name }
 }
network-end-second = { $end ->
    [second] { network-middle }
    [both] { network-middle }
   *[other] { $other }
 }
network-where = { $part ->
    [actors] Toimija: { $name }
    [ties] Side: { network-end-first }, { network-end-second }
    [plans] Suunnitelma: { $name }
    [center] Kartan keskikohta
   *[other] Kysymykset, jotka on kysytty kaikista
 }
network-fault-e1 = { network-where }. Kahdella on sama tunnus, eikä karttaa voi lukea. Anna toiselle oma tunnus.
network-fault-e2 = { network-where }. Siteen toista päätä ei ole kartalla. Lisää puuttuva toimija tai poista side.
network-fault-e3 = { network-where }. Siteen molemmat päät ovat samassa toimijassa. Valitse toiselle päälle joku muu tai poista side.
network-fault-e4 = { network-where }. Näiden kahden välillä on jo side. Kerro kaikki yhdessä siteessä ja poista toinen.
network-fault-e5 = { network-where }. Elämänaluetta ei ole tällä kartalla. Valitse jokin kartan elämänalueista.
network-fault-e6 = { network-where }. Jokin tieto puuttuu tai sitä ei tunneta. Katso kohta läpi ja valitse tieto uudelleen.
network-fault-e7 = { network-where }. Side on kartalla eri aikaan kuin toinen sen päistä. Merkitse side samaan aikaan: nyt, toiveissa tai jää pois.
network-fault-e8 = { network-where }. Toive muuttaa tietoa, jota se ei voi muuttaa. Toisin voi toivoa vain siitä, mikä on kartalla nyt. Poista toive tai merkitse se uudelleen.
network-fault-w1 = { network-where }. Avun suunta ja avun lajit eivät sovi yhteen. Kulkeeko tässä apua, ja millaista?
network-fault-w2 = { network-where }. Samanniminen on kartalla jo. Ovatko he kaksi eri toimijaa? Jos ovat, tee nimiin ero.
network-fault-w3 = { network-where }. Tästä ei kulje yhtään voimassa olevaa sidettä. Puuttuuko kartalta side, vai onko näin tarkoitus?
network-fault-w4 = { network-where }. Suunnitelmassa on mukana joku, jota ei ole kartalla. Kuuluisiko hän kartalle?
network-fault-w5 = { network-where }. Alaikäinen voi olla vain ihminen. Onko laji oikea, vai poistetaanko merkintä?
network-fault-w6 = { network-where }. Eläin on merkitty koordinoijaksi. Kuka ihminen tai palvelu koordinoi?
