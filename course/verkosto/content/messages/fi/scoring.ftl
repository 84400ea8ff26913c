# Automaattiset pisteet ja niiden perusteet. Avainta ei kerrota.
scoring-total = Automaattiset pisteet { $points } / { $most } ({ $title })
scoring-rule = Sääntö
scoring-points = Pisteet
scoring-reason = Peruste
scoring-of = { $points } / { $most }

scoring-rule-persona-links = Kohdat ja katkelmat
scoring-rule-persona-child = Lapsen oma näkemys
scoring-rule-persona-people = Tärkeät ihmiset ja eläimet
scoring-rule-persona-whole = Viisi kenttää
scoring-rule-consistency-ages = Lasten iät
scoring-rule-consistency-homes = Kodit
scoring-rule-consistency-roads = Oma teko ja auttaja
scoring-rule-recall-asked = Kolme kysymystä
scoring-rule-recall-roads = Koko tie samassa hetkessä
scoring-rule-recall-helpers = Eri auttajia
scoring-rule-recall-children = Lapset mukana

# Mistä pisteet tulevat, ja mitä laskettiin
scoring-asks-persona-links = Katkelma, lähde ja kenttä sopivat yhteen. Yksi sopiva asia tuo { $unit } pistettä, ja { $needed } riittää täysiin pisteisiin.
scoring-counted-persona-links = { $lost ->
    [0] Täysin sopivia asioita on { $n } ja osittain sopivia { $partly }.
   *[other] Täysin sopivia asioita on { $n } ja osittain sopivia { $partly }. Niistä kertyy { $gained } pistettä, ja vähennyksiä on { $lost }.
 }
scoring-asks-persona-child = Lapsen oma näkemys on omana kohtanaan. Sen lähde ja kenttä sopivat katkelmaan.
scoring-counted-persona-child = Lapsen näkemyksiä on { $n }, ja niitä tarvitaan { $needed }.
scoring-asks-persona-people = Tärkeiden ihmisten ja eläinten ikä ja koti ovat samat kuin aineistossa. Yksi tuo { $unit } pistettä.
scoring-counted-persona-people = Aineiston mukaan merkittyjä on { $n }, ja heitä tarvitaan { $needed }.
scoring-asks-persona-whole = Jokaisessa kentässä on jotain.
scoring-counted-persona-whole = Täytettyjä kenttiä on { $n }, ja niitä tarvitaan { $needed }.
scoring-asks-consistency-ages = Lapset ovat mukana päivän hetkissä. Heidän ikänsä on persoonassa sama kuin aineistossa.
scoring-counted-consistency-ages = Tällaisia lapsia on { $n }, ja heitä tarvitaan { $needed }.
scoring-asks-consistency-homes = Tärkeistä ihmisistä ja eläimistä näkyy, missä he silloin asuvat. Jos koti vaihtuu, myös tie näkyy.
scoring-counted-consistency-homes = Näin merkittyjä koteja on { $n }, ja niitä tarvitaan { $needed }.
scoring-asks-consistency-roads = Hyvällä hetkellä on oma teko ja auttaja, joka on olemassa tai toivottu. Hetkiä, joissa auttaa vain lapsi, eläin tai toivottu, lasketaan enintään yhtä monta kuin niitä, joissa auttaa aikuinen.
scoring-counted-consistency-roads = Tällaisia hetkiä on { $n }, ja { $needed } riittää täysiin pisteisiin.
scoring-asks-recall-asked = Jokaiseen kolmesta kysymyksestä on vastattu jossain hetkessä.
scoring-counted-recall-asked = Vastauksia on { $n }, ja niitä tarvitaan { $needed }.
scoring-asks-recall-roads = Samassa hetkessä on oma teko, auttaja, huoli ja helpotus. Hetkiä, joissa auttaa vain lapsi, eläin tai toivottu, lasketaan enintään yhtä monta kuin niitä, joissa auttaa aikuinen.
scoring-counted-recall-roads = { $partly ->
    [0] Tällaisia hetkiä on { $n }, ja { $needed } riittää täysiin pisteisiin.
    [one] Tällaisia hetkiä on { $n } ja lisäksi yksi, jossa jokin osa jää saamatta. { $needed } kokonaista riittää täysiin pisteisiin.
   *[other] Tällaisia hetkiä on { $n } ja lisäksi { $partly }, joissa jokin osa jää saamatta. { $needed } kokonaista riittää täysiin pisteisiin.
 }
scoring-asks-recall-helpers = Hetkissä, joissa on koko tie, auttavat eri ihmiset. Toivottuja lasketaan enintään yhtä monta kuin niitä, jotka ovat jo olemassa.
scoring-counted-recall-helpers = Auttajia on { $n }, ja { $needed } riittää täysiin pisteisiin.
scoring-asks-recall-children = Lapset ovat mukana hetkissä, joissa on koko tie. Mitä useammassa hetkessä tie on, sitä enemmän tästä saa.
scoring-counted-recall-children = Lapsia on mukana { $n }, ja heitä tarvitaan { $needed }.

# Mitä yksi tällainen vie tai tuo
scoring-takes = { $n ->
    [one] Siitä menee { $points } pistettä.
   *[other] Kustakin menee { $points } pistettä.
 }
scoring-gives = { $n ->
    [one] Siitä tulee { $points } pistettä.
   *[other] Kustakin tulee { $points } pistettä.
 }

# Miksi pisteitä puuttuu
scoring-cause-forbidden = Toisen ihmisen asia, tutkimus tai sivuseikka ei ole persoonan piirre. { scoring-takes }
scoring-cause-dressed = Kohta on merkitty tiedoksi, mutta katkelmaa ei ole. Perhe voi lukea tämän joskus itse. { scoring-takes } Oletus saa jäädä, kunhan se näkyy.
scoring-cause-stranger = Katkelma ei kerro mitään hänestä itsestään. { scoring-takes }
scoring-cause-short = Katkelma on niin lyhyt, ettei siitä näe, mihin kohta perustuu. { scoring-takes } Valitse yksi virke.
scoring-cause-long = Katkelma on niin pitkä, ettei siitä näe, mihin kohta perustuu. Pisteitä ei tule. Valitse yksi virke.
scoring-cause-excess = Persoonaan mahtuu { $most } kohtaa, joilla on katkelma. Nämä menevät yli. { scoring-takes } Kun kaikki on mukana, mitään ei ole valittu.
scoring-cause-both = Lähde ja kenttä eivät sovi katkelmaan, joten pisteitä ei tule. Katso, kuka asian sanoo ja mitä se kertoo ihmisestä.
scoring-cause-source = Lähde ei sovi katkelmaan. { scoring-gives } Katso, kuka asian sanoo tai kirjaa.
scoring-cause-field = Kenttä ei sovi katkelmaan, joten pisteitä ei tule. Mieti, onko asia voimavara, tilanne, toive, arvo vai vaikeus.
scoring-cause-part = Katkelmasta puuttuu osa siitä, mitä puhuja sanoi, ja loppu voi tarkoittaa muuta. { scoring-gives } Ota koko lainaus.
scoring-cause-full = Yksi kenttä tuo enintään { $points } pistettä, jotta ihmisestä näkyy muutakin. Tämä raja ylittyy.
scoring-cause-one-source = Yksi lähde tuo enintään { $points } pistettä, jotta muidenkin tieto näkyy. Tämä raja ylittyy.
scoring-cause-again = Asia on jo mukana toisessa kohdassa. Se lasketaan kerran, kohtien keskiarvona.
scoring-cause-neutral = Tämä saa olla persoonassa. Se ei tuo eikä vie pisteitä.
scoring-cause-repeated = Sama teksti on jo toisessa kohdassa. Toistoa ei lasketa.
scoring-cause-wordless = Sanoja on liian vähän. Kerro asia lyhyesti omin sanoin, niin kohta lasketaan.
scoring-cause-lost = Katkelmaa ei löydy enää aineistosta, joten kohta ei tuo eikä vie pisteitä. Kerro tästä opettajalle.
scoring-cause-few = { $missing ->
    [one] Nosta aineistosta vielä yksi olennainen asia.
   *[other] Nosta aineistosta vielä { $missing } olennaista asiaa.
 }
scoring-cause-unread = { $n ->
    [one] Tästä tekstistä ei ole yhtään katkelmaa.
   *[other] Näistä teksteistä ei ole yhtään katkelmaa.
 }
scoring-cause-child-missing = { $n ->
    [one] Tämän lapsen oma näkemys puuttuu. Ilman sitä aikuiset sopivat asioista hänen ohitseen.
   *[other] Näiden lasten oma näkemys puuttuu. Ilman sitä aikuiset sopivat asioista heidän ohitseen.
 }
scoring-cause-child-off = Lähde tai kenttä ei sovi siihen, mitä lapsi sanoi tai teki. Jos toinen niistä sopii, lapsen osasta tulee puolet.
scoring-cause-child-alone = Tämä lasketaan vasta, kun kohdat ja katkelmat tuovat pisteitä. Nyt ne eivät tuo.
scoring-cause-stranger-person = { $n ->
    [one] Aineistossa ei ole tällaista ihmistä tai eläintä. { scoring-takes }
   *[other] Aineistossa ei ole näitä ihmisiä tai eläimiä. { scoring-takes }
 }
scoring-cause-person-again = Sama ihminen tai eläin on merkitty uudelleen. { scoring-takes }
scoring-cause-person-missing = { $n ->
    [one] Tämä tärkeä ihminen tai eläin puuttuu.
   *[other] Nämä tärkeät ihmiset tai eläimet puuttuvat.
 }
scoring-cause-age-off = Ikä puuttuu tai on toinen kuin aineistossa.
scoring-cause-home-off = Koti puuttuu tai on toinen kuin aineistossa.
scoring-cause-empty = { $n ->
    [one] Tämä kenttä on tyhjä.
   *[other] Nämä kentät ovat tyhjiä.
 }
scoring-cause-nothing-own = { $n ->
    [one] Tässä kentässä on vain toistoa, tai omat sanat puuttuvat.
   *[other] Näissä kentissä on vain toistoa, tai omat sanat puuttuvat.
 }
scoring-cause-horizon = Päivä on { $n } vuoden päässä, mutta tehtävässä vuosia on { $needed }. Siksi iät eivät sovi yhteen.
scoring-cause-unentered = { $n ->
    [one] Tämä puuttuu persoonan ihmisistä ja eläimistä.
   *[other] Nämä puuttuvat persoonan ihmisistä ja eläimistä.
 }
scoring-cause-unseen = { $n ->
    [one] Tämä lapsi ei ole mukana yhdessäkään kerrotussa hetkessä.
   *[other] Nämä lapset eivät ole mukana yhdessäkään kerrotussa hetkessä.
 }
scoring-cause-home-unsaid = Tästä ei näy, missä hän silloin asuu.
scoring-cause-facts-off = Ikä tai koti persoonassa puuttuu tai on toinen kuin aineistossa.
scoring-cause-leap = Koti vaihtuu, mutta tietä siihen ei näy. Siksi kodista tulee puolet. Ota hänet mukaan hetkeen, jossa on oma teko ja auttaja.
scoring-cause-unled = Missään hetkessä ei ole sekä omaa tekoa että auttajaa, joka lasketaan. Siksi tästä saa vain puolet.
scoring-cause-roadless = Hetkessä ei näy, miten siihen päästiin. Kerro oma teko ja auttaja.
scoring-cause-text-missing = { $part ->
    [moment] Hetkestä ei ole kerrottu, mitä siinä tapahtuu.
    [act] Oma teko puuttuu.
    [worry] Huoli puuttuu.
    [relief] Helpotus puuttuu.
   *[other] Jotain puuttuu.
 }
scoring-cause-text-short = { $part ->
    [moment] Hetki on kerrottu liian lyhyesti. Kirjoita ainakin kolme eri sanaa.
    [act] Oma teko on kerrottu liian lyhyesti. Kirjoita ainakin yksi kokonainen sana.
    [worry] Huoli on kerrottu liian lyhyesti, joten huolen osa jää saamatta. Kirjoita ainakin yksi kokonainen sana.
    [relief] Helpotus on kerrottu liian lyhyesti, joten helpotuksen osa jää saamatta. Kirjoita ainakin yksi kokonainen sana.
   *[other] Tämä on kerrottu liian lyhyesti.
 }
scoring-cause-text-repeated = { $part ->
    [moment] Hetki on kerrottu samoin sanoin kuin toinen kohta päivästä. Toistoa ei lasketa.
    [act] Oma teko on kerrottu samoin sanoin kuin toinen kohta päivästä. Toistoa ei lasketa.
    [worry] Huoli on kerrottu samoin sanoin kuin toinen kohta päivästä. Toistoa ei lasketa.
    [relief] Helpotus on kerrottu samoin sanoin kuin toinen kohta päivästä. Toistoa ei lasketa.
   *[other] Sama on kerrottu jo toisessa kohdassa.
 }
scoring-cause-crowded = Auttajia on yli { $most }. Kun kaikki auttavat, ei näy, kuka teki mitä.
scoring-cause-helper-missing = Auttaja puuttuu.
scoring-cause-helper-unsure = Ei näy, kuka tämä auttaja on. Valitse hänet persoonan ihmisistä tai merkitse hänet toivotuksi.
scoring-cause-uncarried = Auttajana on lapsi, eläin tai toivottu. Tällaisia hetkiä lasketaan enintään yhtä monta kuin niitä, joissa auttaa aineiston aikuinen.
scoring-cause-few-roads = { $missing ->
    [one] Kerro tie vielä yhteen hetkeen.
   *[other] Kerro tie vielä { $missing } hetkeen.
 }
scoring-cause-weak = { $n ->
    [one] Lapsi tai eläin ei kanna aikuisen huolia. Siksi häntä ei lasketa auttajaksi.
   *[other] Lapsi tai eläin ei kanna aikuisen huolia. Siksi heitä ei lasketa auttajiksi.
 }
scoring-cause-wished = Toivottuja on enemmän kuin muita auttajia. Heistä lasketaan { $most }.
scoring-cause-few-helpers = { $missing ->
    [one] Nimeä vielä yksi auttaja hetkeen, jossa on koko tie.
   *[other] Nimeä vielä { $missing } auttajaa hetkiin, joissa on koko tie.
 }
scoring-cause-unwalked = { $n ->
    [one] Tämä lapsi ei ole mukana hetkessä, jossa on koko tie.
   *[other] Nämä lapset eivät ole mukana hetkessä, jossa on koko tie.
 }
scoring-cause-asked-partly = { $n ->
    [one] Tähän on vastattu vasta osaksi. Jotain puuttuu, on hyvin lyhyt tai on eri hetkessä.
   *[other] Näihin on vastattu vasta osaksi. Jotain puuttuu, on hyvin lyhyt tai on eri hetkessä.
 }
scoring-cause-unasked = { $n ->
    [one] Tähän ei ole vielä vastattu.
   *[other] Näihin ei ole vielä vastattu.
 }

# Opiskelijan oma kohta, josta on kyse
scoring-about-statement = ”{ $text }” ({ persona-field }, { persona-source })
scoring-about-name = { $text }
scoring-about-field = { persona-field }
scoring-about-source = { persona-source }
scoring-about-moment = ”{ $text }” ({ dream-day-part })
scoring-about-question = { $part ->
    [moment] Millainen päivä on?
    [act] Mitä tein, ja kuka auttoi?
    [worry] Mikä huoletti, ja mikä helpotti?
   *[other] Mitä tapahtui?
 }
scoring-about-more = { $n ->
    [one] ja yksi muu
   *[other] ja { $n } muuta
 }
