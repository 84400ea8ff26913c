# Kartta numeroina: luvut sanoina
network-measures = Kartta numeroina
network-measures-why = Luvut kuvaavat piirrettyä karttaa, eivät ihmisiä. Suuri luku ei ole hyvä eikä pieni huono. Luvun nimestä avautuu, miten se on laskettu ja mistä se tulee.
network-measure-group = { $group ->
    [who] Ketkä ovat kartalla
    [between] Miten muut liittyvät toisiinsa
    [holding] Mikä pitää koossa
    [client] Mitä asiakkaan siteissä kulkee
    [around] Mitä asiakkaan ympärillä on
   *[change] Mikä muuttuu
 }
network-measure-ground = { $ground ->
    [formula] Näin se lasketaan
    [source] Lähde
   *[caution] Tätä se ei kerro
 }
network-measure-undefined = ei laskettavissa
network-measure-percent = { $percent } %
network-measure-why = { $why ->
    [actors] Tähän tarvitaan kaksi toimijaa.
    [sectors] Tähän tarvitaan kaksi toimijaa, joiden elämänalue on merkitty.
    [two] Tähän tarvitaan kaksi toimijaa, jotka voivat puhua keskenään.
    [three] Tähän tarvitaan kolme toimijaa, jotka voivat puhua keskenään.
    [mutual] Muiden kesken ei ole vielä yhtään sidettä.
    [sectors_of_ties] Muiden kesken ei ole sidettä, jonka kumpikin elämänalue on merkitty.
    [kinds] Yhdestäkään asiakkaan siteestä ei tiedetä, millaista apua siinä kulkee.
    [ways] Yhdestäkään asiakkaan siteestä ei tiedetä, kumpaan suuntaan apu kulkee.
    [stress] Yhdestäkään siteestä ei tiedetä, kuormittaako se.
    [threesomes] Kartalla ei ole kolmen piiriä, jonka jokaisesta siteestä tiedetään, kuormittaako se.
    [contacts] Tähän tarvitaan kaksi asiakkaan yhteyttä. Eläimiä ei lasketa.
    [named] Kenestäkään ei ole merkitty, nimesikö asiakas hänet itse.
    [wanted] Kenestäkään ei ole merkitty, haluaako asiakas hänet mukaan.
    [plans] Tähän tarvitaan kaksi suunnitelmaa, joiden ihmiset tiedetään.
    [wishes] Mitään ei ole vielä merkitty toiveissa toisin.
   *[no_ties] Kummallakaan kartalla ei ole voimassa olevaa sidettä.
 }
network-measure-one = { $of ->
    [cut] { $name } (erillään { $share } pareista)
   *[coordinators] { $name } (kahden askeleen päässä { $share } muista)
 }
network-measure-name-size = Koko
network-measure-size = Kartalla on { $n ->
    [one] yksi toimija
   *[other] { $n } toimijaa
 }. Ihmisiä on { $person }, eläimiä { $animal }, palveluja { $service } ja yhteisöjä { $community }.
network-measure-name-ties = Siteet
network-measure-ties = Asiakkaalla on voimassa olevia siteitä { $client } ja muilla keskenään { $mutual }. { $broken ->
    [0] Katkenneita siteitä ei ole.
   *[other] Katkenneita siteitä on { $broken }.
 }
network-measure-name-blau = Elämänalueiden kirjo
network-measure-blau = Joku on { $used } elämänalueella, ja alueita on { $areas }.
network-measure-name-blau_norm = Kirjo asteikolla 0–1
network-measure-blau_norm = Arvo on 0, kun kaikki ovat samalla alueella, ja 1, kun kaikilla { $areas } alueella on yhtä monta.
network-measure-name-personal_share = Läheisten osuus
network-measure-personal_share = Kartan toimijoista { $part } / { $whole } on ihmisiä tai eläimiä, muut palveluja ja yhteisöjä.
network-measure-name-density = Tiheys
network-measure-density = { $part ->
    [0] Yhdenkään parin välillä ei ole sidettä, kun asiakasta ei lasketa.
    [one] Side on yhden parin välillä, kun asiakasta ei lasketa.
   *[other] Side on { $part } parin välillä, kun asiakasta ei lasketa.
 } Pareja on { $whole }.
network-measure-name-ei = E–I-indeksi
network-measure-ei = Keskinäisistä siteistä { $across } kulkee ihmisten, palvelujen ja yhteisöjen rajan yli. Ryhmän sisällä pysyy { $within }.
network-measure-name-cross_sector = Siteet elämänalueiden välillä
network-measure-cross_sector = Keskinäisistä siteistä, joiden alueet tiedetään, { $part } / { $whole } kulkee alueelta toiselle.
network-measure-name-via_client = Vain asiakkaan kautta
network-measure-via_client = { $listed ->
    [nobody] Jokaisella asiakkaan yhteydellä on side johonkuhun muuhunkin.
   *[some] Side vain asiakkaaseen: { $names }.
 }
network-measure-name-untied = Irralliset
network-measure-untied = { $listed ->
    [nobody] Jokaisella kartalla olevalla on ainakin yksi side.
   *[some] Ei yhtään voimassa olevaa sidettä: { $names }.
 }
network-measure-name-bridging = Välittäjän asema
network-measure-bridging = { $listed ->
    [few] Näin pienestä kartasta ei luetella, kuka on muiden välissä.
    [nobody] Kukaan ei ole kartalla muiden välissä.
   *[some] Viestin lyhin reitti muiden välillä kulkee näiden kautta: { $names }.
 }
network-measure-name-centralisation = Keskittyneisyys
network-measure-centralisation = Arvo on 0, kun kaikilla on yhtä monta keskinäistä sidettä, ja 1, kun kaikki kulkee yhden kautta.
network-measure-name-cut = Leikkauskohdat
network-measure-cut = { $listed ->
    [few] Näin pienestä kartasta ei luetella, kenen varassa muiden yhteydet ovat.
    [nobody] Olipa kuka tahansa poissa, muut tavoittavat toisensa kuten ennenkin.
   *[some] Jos yksi näistä on poissa, osa muista jää erilleen: { $names }.
 }
network-measure-name-fragmentation = Hajanaisuus
network-measure-fragmentation = { $part ->
    [0] Jokainen pari tavoittaa toisensa myös ilman asiakasta.
   *[other] Ilman asiakasta { $part } / { $whole } parista ei tavoita toisiaan.
 }
network-measure-name-coordinators = Koordinointi ja tavoittavuus
network-measure-coordinators = { $listed ->
    [nobody] Ketään ei ole merkitty koordinoijaksi.
   *[some] Koordinoi: { $names }.
 }
network-measure-name-multiplex_share = Siteiden monipuolisuus
network-measure-multiplex_share = Asiakkaan siteistä, joista asia tiedetään, { $part } / { $whole } tuo vähintään kahdenlaista apua.
network-measure-name-multiplex_mean = Avun lajeja siteessä
network-measure-multiplex_mean = Yhdessä siteessä kulkee keskimäärin { $value } lajia apua.
network-measure-name-reciprocity = Vastavuoroisuus
network-measure-reciprocity = Asiakkaan siteistä, joista suunta tiedetään, { $part } / { $whole } vie apua kumpaankin suuntaan.
network-measure-name-stress_share = Kuormittavat siteet
network-measure-stress_share = Siteistä, joista asia tiedetään, { $part } / { $whole } kuormittaa.
network-measure-name-triangles = Kolmen piirit
network-measure-triangles = Kolmen piirejä on { $whole }. { $part ->
    [0] Yksikään ei ole ristivetoinen.
   *[other] Ristivetoisia niistä on { $part }: siteistä kuormittaa yksi tai kaikki kolme.
 }
network-measure-name-effective_size = Erilaisten yhteyksien määrä
network-measure-effective_size = Asiakkaalla on { $contacts } yhteyttä. Laskennallisesti niistä on toisistaan erillisiä { $value }.
network-measure-name-through_client = Asiakas välissä
network-measure-through_client = { $part ->
    [0] Jokainen asiakkaan yhteyksien pari tavoittaa toisensa myös ilman asiakasta.
   *[other] Asiakkaan yhteyksien pareista { $part } / { $whole } tavoittaa toisensa vain asiakkaan kautta.
 }
network-measure-name-named_share = Hänen nimeämänsä
network-measure-named_share = Asiakas nimesi itse { $part } / { $whole } toimijasta, joista asia tiedetään.
network-measure-name-wanted_share = Hänen mukaan haluamansa
network-measure-wanted_share = Asiakas haluaa mukaan { $part } / { $whole } toimijasta, joista asia tiedetään.
network-measure-name-plan_overlap = Suunnitelmat ilman yhteistä ihmistä
network-measure-plan_overlap = Suunnitelmien pareista { $part } / { $whole } on ilman yhteistä ihmistä, kun asiakasta ei lasketa.
network-measure-name-change = Siteiden muutos
network-measure-change = Siteistä { $kept } säilyy, { $fresh } on uusia ja { $gone } jää pois. Säilyvistä { $changed } muuttuu.
