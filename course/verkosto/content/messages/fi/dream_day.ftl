# Unelmapäivä: otsikko ja ihmiset
dream-day-heading = { $years ->
    [1] Vuoden päästä
    [2] Kahden vuoden päästä
    [3] Kolmen vuoden päästä
    [4] Neljän vuoden päästä
    [5] Viiden vuoden päästä
    [6] Kuuden vuoden päästä
    [7] Seitsemän vuoden päästä
    [8] Kahdeksan vuoden päästä
    [9] Yhdeksän vuoden päästä
    [10] Kymmenen vuoden päästä
   *[other] { $years } vuoden päästä
 }
dream-day-whose = { $whose } hyvä päivä
dream-day-whose-open = Hyvä päivä
dream-day-voice = Kirjoita minä-muodossa, kuin tämä päivä olisi nyt. Kirjoita niin kuin puhut. Kieltä ei arvioida.
dream-day-progress = { $n ->
    [0] ei vielä yhtään hetkeä
    [one] 1 hetki
   *[other] { $n } hetkeä
 }
dream-day-people = Ihmiset sinä päivänä
dream-day-people-source = Iät ja ihmiset tulevat persoonasta. Jos jokin muuttuu, muuta se siellä.
dream-day-people-none = Persoonassa ei ole vielä ihmisiä. Lisää heidät persoonaan, niin he ja heidän ikänsä näkyvät tässä.
dream-day-age = { $age } v
dream-day-age-missing = ikä puuttuu persoonasta
dream-day-home-now = { $home ->
    [same] Nyt: samassa kodissa
    [elsewhere] Nyt: muualla
    [unknown] Nyt: ei tiedossa
   *[other] Nyt: muu koti
 }
dream-day-home-then = { $name } asuu sinä päivänä
dream-day-home-label = Sinä päivänä
dream-day-home = { $home ->
    [same] samassa kodissa
    [elsewhere] muualla
    [unknown] ei tiedossa
   *[other] muu koti
 }
dream-day-home-moves = koti vaihtuu
dream-day-homes-as-now = Merkitse kuten nyt
dream-day-homes-as-now-done = { $n ->
    [0] Mikään ei muuttunut.
    [one] Yhden ihmisen koti merkittiin samaksi kuin nyt.
   *[other] { $n } ihmisen koti merkittiin samaksi kuin nyt.
 }

# Päivä ja hetket
dream-day-day = Päivä aamusta yöhön
dream-day-part = { $part ->
    [morning] Aamu
    [forenoon] Aamupäivä
    [afternoon] Iltapäivä
    [evening] Ilta
    [night] Yö
   *[other] Muu aika
 }
dream-day-clock = klo { $hour }.{ $minute }
dream-day-invite = { $part ->
    [morning] Mitä näen ensimmäisenä, kun herään?
    [forenoon] Mihin lähden aamupäivällä?
    [afternoon] Kenet tapaan iltapäivällä?
    [evening] Kenen kanssa syön?
    [night] Mihin nukahdan?
   *[other] Mitä silloin tapahtuu?
 }
dream-day-add = Lisää hetki
dream-day-into = { $part ->
    [morning] aamuun
    [forenoon] aamupäivään
    [afternoon] iltapäivään
    [evening] iltaan
    [night] yöhön
   *[other] toiseen aikaan
 }
dream-day-add-to = Lisää hetki { dream-day-into }
dream-day-full = Päivässä on { $most } hetkeä. Enempää siihen ei mahdu.
dream-day-moment-empty = Tässä hetkessä ei ole vielä tekstiä.
dream-day-moment-of = { $part ->
    [morning] Aamun hetki
    [forenoon] Aamupäivän hetki
    [afternoon] Iltapäivän hetki
    [evening] Illan hetki
    [night] Yön hetki
   *[other] Hetki
 }
dream-day-edit = Muokkaa
dream-day-edit-this = Muokkaa: { $moment }
dream-day-done = Valmis
dream-day-move = Siirrä tai poista
dream-day-move-this = Siirrä tai poista: { $moment }
dream-day-move-up = Siirrä ylemmäs
dream-day-move-down = Siirrä alemmas
dream-day-move-to = Siirrä { dream-day-into }
dream-day-delete = Poista hetki
dream-day-added = Voit nyt kirjoittaa hetken { dream-day-into }.
dream-day-moved = Hetki siirtyi { dream-day-into }. Se on päivän { $place }. hetki. Hetkiä on { $of }.
dream-day-deleted = Hetki poistettiin.
dream-day-refused-open = Yhdessä kentässä on tekstiä, joka ei tallennu. Poista se ensin.

# Yksi hetki
dream-day-when = Päivän kohta
dream-day-clock-label = Kellonaika, jos tiedät
dream-day-clock-value = { $hour }.{ $minute }
dream-day-clock-hint = Kirjoita kellonaika näin: 6.30.
dream-day-text = Mitä tapahtuu?
dream-day-there = Kuka on mukana?
dream-day-with = Mukana
dream-day-person-gone = joku, jota ei enää ole persoonassa
dream-day-road = Tie tähän hetkeen
dream-day-road-help = Katso tästä päivästä taaksepäin ja muistele, mitä silloin tehtiin.
dream-day-act = Mitä tein itse?
dream-day-act-invite = Mistä aloitin, vaikka se jännitti?
dream-day-helpers = Kuka auttoi?
dream-day-helpers-how = Kirjoita kohtaan ”{ dream-day-act }” tai ”{ dream-day-relief }”, miten hän auttoi.
dream-day-helper-name = Joku muu
dream-day-helper-name-invite = Kuka muu auttoi?
dream-day-helper-add = Lisää auttaja
dream-day-helpers-full = Hetkessä on { $most } auttajaa. Enempää siihen ei mahdu.
dream-day-helper-wished = toivottu
dream-day-helper-open = merkitsemättä
dream-day-helper-remove = Poista auttaja: { $name }
dream-day-helper-ask = { $name }: onko tämä auttaja jo mukana? Lisää hänet persoonaan tai merkitse toivotuksi.
dream-day-helper-removed = Auttaja poistettiin: { $name }.
dream-day-helper-now-wished = { $name } on nyt toivottu auttaja.
dream-day-helper-now-open = { $name } ei ole enää toivottu auttaja.
dream-day-worry = Mikä huoletti?
dream-day-worry-invite = Mitä pelkäsin eniten?
dream-day-relief = Mikä helpotti?
dream-day-relief-invite = Mitä silloin tehtiin, ja kenen kanssa?
dream-day-ask-road = Miten tähän päästiin? Kuka auttoi?
dream-day-ask-act = Mitä tein itse, vaikka pienen asian?
dream-day-ask-helper = Kuka auttoi tähän?
dream-day-ask-move = { $name } on muuttanut ennen tätä päivää. Mitä silloin tehtiin, ja kuka auttoi?
dream-day-child-view = Miten lapsi kertoisi tästä samasta illasta?

# Näyttäminen, tulostus ja lataaminen
dream-day-empty = Päivässä ei ole vielä yhtään hetkeä.
dream-day-example = Esimerkkitapaus. Ihmiset ovat keksittyjä.
dream-day-person-then = { $name }, { $age }
dream-day-homes-both = sinä päivänä { $later ->
    [same] samassa kodissa
    [elsewhere] muualla
    [unknown] koti ei ole tiedossa
   *[other] muu koti
 }, nyt { $now ->
    [same] samassa kodissa
    [elsewhere] muualla
    [unknown] ei ole tiedossa
   *[other] muu koti
 }
kind-dream_day = Unelmapäivä

# Palaute
dream-day-finding-there = { $moments ->
    [0] Päivässä on paikka hetkelle, mutta ei vielä tekstiä.
    [one] Päivässä on yksi kirjoitettu hetki.
   *[other] Päivässä on { $moments } kirjoitettua hetkeä.
 } { $roads ->
    [0] Tie hyvään on vielä kertomatta.
    [one] Yhdessä hetkessä näkyvät sekä oma teko että auttaja.
   *[other] { $roads } hetkessä näkyvät sekä oma teko että auttaja.
 }
dream-day-finding-whole = { $asked ->
    [road] Jokaisessa hetkessä näkyvät oma teko, auttaja, huoli ja helpotus.
   *[day] Jokaisella hetkellä on oma teko ja auttaja.
 } Lue päivä vielä kerran lapsen silmin. Mitä hän kertoisi samasta illasta?
dream-day-finding-beyond = Tämä tarkistus ei tunne avainta. { $asked ->
    [road] Pisteissä katsotaan vielä, ovatko kaikki lapset mukana ja onko auttajina aineiston aikuisia.
   *[day] Pisteissä katsotaan vielä, puuttuuko persoonasta joku tärkeä ihminen tai eläin. Niissä katsotaan myös, ovatko iät ja kodit samat kuin aineistossa.
 } { $hand ->
    [yes] Sisällön arvioi opettaja.
   *[no] Muuta ei arvioida.
 } Voit palauttaa, kun haluat.
dream-day-finding-no-people = Persoonassa ei ole vielä ihmisiä, joten päivästä ei näe, ketkä siinä elävät. Lisää persoonaan ne, jotka ovat hänelle tärkeitä. Sen jälkeen he näkyvät myös tässä.
dream-day-finding-age-missing = Päähenkilön ikä puuttuu persoonasta. Siksi ei näy, minkä ikäinen hän on sinä päivänä. Kirjoita ikä persoonaan, niin se lasketaan tähän.
dream-day-finding-ages-missing = { $n ->
    [one] Yhden ihmisen ikä puuttuu persoonasta: { $names }.
   *[other] { $n } ihmisen ikä puuttuu persoonasta: { $names }.
 } Siksi ei näy, kuka sinä päivänä on lapsi ja kuka aikuinen. Jos aineistossa on ikä, kirjoita se persoonaan. Muuten sen saa jättää auki.
dream-day-finding-homes-open = { $n ->
    [one] Yhden koti on sinä päivänä vielä avoin: { $names }.
   *[other] Näiden kodit ovat sinä päivänä vielä avoinna: { $names }.
 } Jos koti on muualla, ilta on toisenlainen. Valitse koti ihmisten riviltä, myös eläimelle.
dream-day-finding-homes-now-open = Persoonassa ei näy, missä he asuvat nyt: { $names }. Jos aineistossa on koti, merkitse se persoonaan. Muuten sen saa jättää auki.
dream-day-finding-home-change = { $home ->
    [same] { $name } asuu nyt muualla ja sinä päivänä samassa kodissa.
    [elsewhere] { $name } asuu nyt samassa kodissa ja sinä päivänä muualla.
   *[other] Koti vaihtuu: { $name }.
 } Sellainen muutos vie aikaa, eikä siitä selviä yksin. Kirjoita hetki, jossa hän on mukana, ja siihen oma teko ja auttaja.
dream-day-finding-no-moments = Päivässä ei ole vielä yhtään hetkeä. Aloita yhdestä: mitä hän näkee ensimmäisenä, kun herää?
dream-day-finding-moment-empty = { $part ->
    [morning] Aamun hetkessä
    [forenoon] Aamupäivän hetkessä
    [afternoon] Iltapäivän hetkessä
    [evening] Illan hetkessä
    [night] Yön hetkessä
   *[other] Yhdessä hetkessä
 } ei ole vielä tekstiä. Kirjoita yksi lause siitä, mikä silloin on hyvin.
dream-day-finding-no-road = Hetkessä ”{ $moment }” näkyy, mikä on hyvin. Tie siihen puuttuu vielä, ja juuri tiestä saa suunnitelman. { $asked ->
    [road] Mitä hän teki itse, kuka auttoi, mikä huoletti ja mikä helpotti?
   *[day] Mitä hän teki itse, ja kuka auttoi?
 }
dream-day-finding-no-act = Hetkessä ”{ $moment }” näkyy, kuka auttoi. Oma teko puuttuu vielä, ja ilman sitä päivä on muiden tekemä. Mitä hän teki itse, vaikka pienen asian?
dream-day-finding-no-helper = Hetkessä ”{ $moment }” näkyy oma teko. Auttaja puuttuu vielä, ja yksin tehtynä päivä jää raskaaksi. Kuka auttoi? Jos sellaista ihmistä ei vielä ole, merkitse hänet toivotuksi.
dream-day-finding-helper-open = Auttaja ”{ $name }” ei ole persoonan ihminen eikä toivottu. Lukija ei silloin tiedä, onko häntä vielä olemassa. Merkitse hänet toivotuksi tai lisää hänet persoonaan. Muuten hänet lasketaan vain, jos aineisto tuntee hänet.
dream-day-finding-helper-gone = Hetkessä ”{ $moment }” on auttaja, jota ei enää ole persoonassa. Lukija ei tiedä, kuka hän oli. Valitse toinen auttaja tai poista tämä.
dream-day-finding-many-helpers = Hetkessä ”{ $moment }” on { $n } auttajaa. Kun mukana ovat kaikki, lukija ei näe, kuka teki mitä. Jätä ne yhdestä kolmeen, joita ilman tähän ei olisi päästy.
dream-day-finding-visiting = { $part ->
    [morning] { $name } asuu sinä päivänä muualla ja on mukana jo aamulla.
    [night] { $name } asuu sinä päivänä muualla ja on mukana vielä yöllä.
   *[other] { $name } asuu sinä päivänä muualla ja on silti mukana.
 } Onko hän käymässä? Kirjoita se hetkeen, niin lukija näkee, kenen koti tämä on.
dream-day-finding-worry-or-relief = { $what ->
    [worry] Hetkessä ”{ $moment }” näkyy, mikä helpotti, mutta ei huolta. Ilman huolta ei näe, mihin apua tarvittiin. Kirjoita, mitä hän silloin pelkäsi.
    [relief] Hetkessä ”{ $moment }” näkyy huoli, mutta ei se, mikä helpotti. Juuri siitä näkee, mitä apua tarvitaan. Kirjoita huolen perään, mikä helpotti.
   *[both] Hetkestä ”{ $moment }” puuttuvat huoli ja helpotus. Ilman niitä päivästä ei opi, mikä tiellä auttoi. Kirjoita, mitä hän pelkäsi ja mikä helpotti.
 }
dream-day-finding-text-short = { $part ->
    [moment] Hetki ”{ $text }” on niin lyhyt, ettei lukija näe, mitä siinä tapahtuu. Kirjoita ainakin kolme eri sanaa.
    [act] Oma teko ”{ $text }” on niin lyhyt, ettei lukija ymmärrä sitä. Kirjoita ainakin yksi kokonainen sana.
    [worry] Huoli ”{ $text }” on niin lyhyt, ettei lukija ymmärrä sitä. Kirjoita ainakin yksi kokonainen sana.
   *[relief] Helpotus ”{ $text }” on niin lyhyt, ettei lukija ymmärrä sitä. Kirjoita ainakin yksi kokonainen sana.
 }
dream-day-finding-text-repeated = { $part ->
    [moment] Hetki ”{ $text }” on kerrottu samoin sanoin kuin toinen kohta päivästä.
    [act] Oma teko ”{ $text }” on kerrottu samoin sanoin kuin toinen kohta päivästä.
    [worry] Huoli ”{ $text }” on kerrottu samoin sanoin kuin toinen kohta päivästä.
   *[relief] Helpotus ”{ $text }” on kerrottu samoin sanoin kuin toinen kohta päivästä.
 } Pisteissä sama teksti lasketaan kerran. Kerro, mikä tässä oli toisin.
dream-day-finding-uncarried = { $n ->
    [one] Yhdessä hetkessä auttaa vain lapsi, eläin tai toivottu ihminen.
   *[other] { $n } hetkessä auttaa vain lapsi, eläin tai toivottu ihminen.
 } Sellaisia hetkiä lasketaan enintään yhtä monta kuin niitä, joissa auttaa aikuinen, joka on jo olemassa. Kuka aikuinen oli mukana?
dream-day-finding-few-roads = { $asked ->
    [road] Hetkiä, joissa on oma teko, laskettava auttaja, huoli ja helpotus, on { $n }. Kun niitä on { $needed }, tie näkyy.
   *[day] Hetkiä, joissa on oma teko ja laskettava auttaja, on { $n }. Kun niitä on { $needed }, päivä kantaa.
 }
dream-day-finding-few-helpers = Auttajia, jotka lasketaan, on { $n }. Kun heitä on { $needed }, apu ei ole yhden varassa. Lasta tai eläintä ei lasketa auttajaksi, ja toivottuja lasketaan enintään yhtä monta kuin aikuisia, jotka ovat jo olemassa.
dream-day-finding-children-unwalked = { $n ->
    [one] { $names } on päivässä mukana, mutta ei hetkessä, jossa on koko tie.
   *[other] { $names } ovat päivässä mukana, mutta eivät hetkessä, jossa on koko tie.
 } Silloin ei näy, mikä lapselle muuttui. Kerro tie sellaiseen hetkeen, jossa hän on.
dream-day-finding-one-part = Kaikki hetket sijoittuvat { dream-day-into }. Apua tarvitaan eri aikoina eri tavalla. Lisää hetki myös toiseen kohtaan päivää.
dream-day-finding-children-absent = { $n ->
    [one] Yhtä lasta ei ole valittu mihinkään hetkeen: { $names }. Päivä on myös hänen. Jos hän on jo tekstissä, valitse hänet kohdasta ”Kuka on mukana?”. Muuten lisää hetki, jossa hän on, tai kerro, missä hän on silloin.
   *[other] { $n } lasta ei ole valittu mihinkään hetkeen: { $names }. Päivä on myös heidän. Jos he ovat jo tekstissä, valitse heidät kohdasta ”Kuka on mukana?”. Muuten lisää hetki, jossa he ovat, tai kerro, missä he ovat silloin.
 }
