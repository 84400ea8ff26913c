# Persoonan kentät ja sanat
kind-persona = Persoona
persona-field = { $field ->
    [strengths] Voimavarat
    [life_situation] Elämäntilanne
    [needs_and_wishes] Tarpeet ja toiveet
    [values] Arvot
    [challenges] Haasteet
   *[other] Kenttä
 }
persona-invitation = { $field ->
    [strengths] Mistä hän saa voimaa?
    [life_situation] Mitä hänen elämässään on nyt?
    [needs_and_wishes] Mitä hän toivoo omin sanoin?
    [values] Mikä hänelle on tärkeää?
    [challenges] Mikä arjessa on raskasta?
   *[other] Mitä tiedät hänestä?
 }
persona-source = { $source ->
    [own_words] omat sanat
    [record] asiakirja
    [worker_view] työntekijän havainto
    [assumption] oletus
   *[other] muu lähde
 }
persona-source-bare = { $source ->
    [own_words] omat sanat, katkelma puuttuu
    [record] asiakirja, katkelma puuttuu
    [worker_view] työntekijän havainto, katkelma puuttuu
   *[other] katkelma puuttuu
 }
persona-home = { $home ->
    [same] samassa kodissa
    [elsewhere] muualla
    [unknown] ei tiedossa
   *[other] muu koti
 }
persona-quoted = ”{ $quote }”
persona-nameless = Nimi puuttuu
persona-still-empty = vielä tyhjä
persona-fictional = Esimerkkitapaus. Ihmiset ovat keksittyjä.
persona-progress = { $filled }/{ $of } kenttää täytetty
persona-count = { $count ->
    [0] vielä tyhjä
    [one] 1 kohta
   *[other] { $count } kohtaa
 }

# Aineisto
notes-title = Aineisto
notes-hint = Napsauta virkettä, niin voit tehdä siitä kohdan. Jos haluat virkkeestä vain osan, valitse se vetämällä.
notes-hint-touch = Napauta virkettä, niin voit tehdä siitä kohdan. Jos haluat virkkeestä vain osan, paina sanaa pitkään.
notes-keys = Nuolilla siirryt virkkeestä toiseen, Enter valitsee. Vaihto ja nuoli siirtävät katkelman loppua, Ctrl ja nuoli alkua.
persona-passage-is = Mihin katkelma kuuluu?
persona-passage-open = Avaa kohta ”{ $text }”
persona-passage-text = Kohta lyhyesti
persona-passage-source-ask = Valitse vielä, mistä tieto tulee.
persona-passage-add = Lisää kohta
persona-passage-cancel = Peruuta
persona-passage-to = Kenttä: { persona-field }
persona-passage-quote = Lainaus
persona-attach-notice = Valitse katkelma, johon kohta ”{ $text }” perustuu.
persona-attach = Liitä katkelma
persona-attached = Katkelma liitettiin kohtaan ”{ $text }”.
persona-added = Lisätty kenttään { persona-field }.
persona-field-full = Kentässä { persona-field } on { $most } kohtaa. Enempää siihen ei mahdu.
persona-quote-set = Lainaus vaihdettiin.

# Kohta
persona-edit = Muokkaa kohtaa: { $text }
persona-statement = Kohta
persona-statement-source = Mistä tieto tulee?
persona-statement-menu = Siirrä tai poista: { $text }
persona-statement-keys = Alt ja nuolet siirtävät kohtaa.
persona-statement-done = Sulje kohta
persona-statement-delete = Poista kohta
persona-passage-missing = Mihin virkkeeseen tämä perustuu? Liitä katkelma tai merkitse kohta oletukseksi.
persona-passage-moved = Aineisto on muuttunut, eikä katkelma ole enää paikallaan. Valitse se uudelleen.
persona-passage-show = Näytä katkelma
persona-passage-of = Näytä katkelma: { $text }
persona-passage-drop = Irrota katkelma
persona-menu-edit = Muokkaa kohtaa
persona-menu-up = Siirrä ylös
persona-menu-down = Siirrä alas
persona-menu-field = Siirrä: { persona-field }
persona-menu-delete = Poista kohta
persona-moved = Siirretty kenttään { persona-field }, kohta { $place }.
persona-removed = Kohta ”{ $text }” poistettiin.

# Kuka hän on
persona-name = Nimi
persona-age = Ikä
persona-quote = Lainaus
persona-quote-invitation = Mitä hän sanoisi itsestään?
persona-avatar = Vaihda kuvaa
persona-avatar-choice = Kuva
persona-avatar-name = { $avatar ->
    [moss] Sammal
    [birch] Koivu
    [lake] Järvi
    [heather] Kanerva
    [stone] Kivi
    [rowan] Pihlaja
   *[other] Kuva
 }

# Tärkeät ihmiset ja eläimet
persona-people = Tärkeät ihmiset ja eläimet
persona-people-later = Heidät löydät myöhemmin unelmapäivästä ja verkostokartalta valmiina.
persona-people-add = Lisää ihminen tai eläin
persona-people-full = Ihmisiä ja eläimiä on { $most }. Enempää tähän ei mahdu.
persona-person-edit = Muokkaa: { $who }
persona-person-new = uusi
persona-person-name = Nimi
persona-person-kind = Ihminen vai eläin?
persona-person-kind-word = { $kind ->
    [person] ihminen
    [animal] eläin
   *[other] joku
 }
persona-person-relation = Suhde
persona-person-relation-invitation = esimerkiksi kuopus tai naapuri
persona-person-home = Asuuko samassa kodissa?
persona-person-done = Sulje tiedot
persona-person-delete = Poista { $kind ->
    [person] ihminen
    [animal] eläin
   *[other] tiedot
 }
persona-person-removed = { $who } poistettiin.

# Vihje
persona-nudge = Vihje
persona-nudge-skip = Ohita vihje

# Versiot
persona-version = Versio { $number }
persona-versions = Versio
persona-version-chosen = { $label }, palautetaan
persona-version-add = Tee toinen versio
persona-versions-full = Versioita on { $most }. Poista yksi, jos haluat tehdä uuden.
persona-version-added = { $label } on tehty. Se on aluksi samanlainen kuin edellinen.
persona-version-label = Version nimi
persona-version-choose = Valitse palautettavaksi
persona-version-now-chosen = { $label } palautetaan.
persona-version-delete = Poista versio
persona-version-removed = { $label } poistettiin.
persona-compare = Vertaa versioita
persona-compare-close = Sulje vertailu
persona-compare-with = Vertaa tähän
persona-difference = { $difference ->
    [only] vain tässä
    [changed] muuttunut
    [moved] eri kentässä
    [same] sama
   *[other] ero
 }
persona-compare-summary = { $count ->
    [0] Versioissa ei ole eroja.
    [one] Versioissa on yksi ero. Se on merkitty sanalla.
   *[other] Versioissa on { $count } eroa. Ne on merkitty sanoilla.
 }

# Palaute
persona-finding-empty = Tämä persoona on vielä tyhjä. Aloita yhdestä asiasta, joka hänen elämässään toimii. Valitse katkelma aineistosta tai kirjoita suoraan kenttään.
persona-finding-there = { $statements ->
    [one] Persoonassa on 1 kohta.
   *[other] Persoonassa on { $statements } kohtaa.
 } { $passages ->
    [0] Yksikään ei vielä perustu katkelmaan.
    [one] Katkelmaan perustuu 1 kohta.
   *[other] Katkelmaan perustuu { $passages } kohtaa.
 }
persona-finding-there-asking = { persona-finding-there } { $asked ->
    [one] Alla kysytään yhdestä kohdasta.
   *[other] Alla kysytään { $asked } kohdasta.
 } Muiden kohtien lähdettä ja kenttää tämä palaute ei arvioi.
persona-finding-all-problems = Haasteita on { $challenges } ja voimavaroja { $strengths }. Se, joka lukee vain haasteista, ei näe, mistä hän itse saa voimaa. Etsi aineistosta, mitä hän osaa ja mistä hän pitää.
persona-finding-no-own-words = Jokaisen kohdan on sanonut tai arvellut joku muu. Silloin persoona kertoo siitä, miltä hän näyttää muista. Etsi aineistosta hänen oma lauseensa ja tee siitä kohta.
persona-finding-child-unheard = { $count ->
    [one] { $name } on mukana, mutta hänen omia sanojaan ei vielä näy. Ilman niitä aikuiset sopivat asioista hänen ohitseen. Katso, mitä häneltä on kysytty ja miten hän vastasi.
    [2] { $name } ja { $other } ovat mukana, mutta heidän omia sanojaan ei vielä näy. Ilman niitä aikuiset sopivat asioista heidän ohitseen. Katso, mitä heiltä on kysytty ja miten he vastasivat.
   *[other] Mukana on { $count } alle 18-vuotiasta, joiden omia sanoja ei vielä näy. Ensimmäisinä ovat { $name } ja { $other }. Ilman lasten sanoja aikuiset sopivat asioista heidän ohitseen. Katso, mitä heiltä on kysytty ja miten he vastasivat.
 }
persona-finding-source-without-passage = { $count ->
    [one] Kohdan ”{ $text }” lähteeksi on merkitty { persona-source }, mutta katkelmaa ei ole. Perhe voi lukea tämän joskus itse. Liitä katkelma tai merkitse kohta oletukseksi.
   *[other] { $count } kohdassa on lähde mutta ei katkelmaa, ensimmäisenä kohdassa ”{ $text }”. Perhe voi lukea nämä joskus itse. Liitä katkelmat tai merkitse kohdat oletuksiksi.
 } Oletus saa jäädä, kunhan se näkyy.
persona-finding-passage-moved = { $count ->
    [one] Kohdan ”{ $text }” katkelma ei enää vastaa aineistoa. Lukija ei näe, mihin kohta perustuu. Valitse katkelma uudelleen.
   *[other] { $count } kohdassa katkelma ei enää vastaa aineistoa, ensimmäisenä kohdassa ”{ $text }”. Lukija ei näe, mihin kohdat perustuvat. Valitse katkelmat uudelleen.
 }
persona-finding-own-words-unquoted = { $count ->
    [one] Kohdan ”{ $text }” lähteeksi on merkitty { persona-source }, mutta katkelmassa ei ole lainausta.
   *[other] { $count } kohdassa lähde on { persona-source }, mutta katkelmassa ei ole lainausta, ensimmäisenä kohdassa ”{ $text }”.
 } Jos puhuja on joku muu, ihmisen oma ääni jää kuulumatta. Kuka katkelmassa puhuu? Lähde saa jäädä, jos siinä kerrotaan hänen sanansa.
persona-finding-quoted-elsewise = { $count ->
    [one] Kohdan ”{ $text }” lähteeksi on merkitty { persona-source }, mutta koko katkelma on lainausta.
   *[other] { $count } kohdassa lähde on muu kuin omat sanat, mutta koko katkelma on lainausta, ensimmäisenä kohdassa ”{ $text }”.
 } Jos persoona puhuu siinä itse, lukija ei nyt saa sitä tietää. Katso, mitä katkelman ympärillä lukee. Kenen sanoja siinä on?
persona-finding-whose-words = { $count ->
    [one] Kohdan ”{ $text }” lähteeksi on merkitty { persona-source }, mutta katkelmassa puhuu joku muu kuin persoona itse.
   *[other] { $count } kohdassa lähde on { persona-source }, mutta katkelmassa puhuu joku muu kuin persoona itse, ensimmäisenä kohdassa ”{ $text }”.
 } Kenen sanoja nämä ovat? Lukija pitää niitä persoonan omina, ellei tekstissä sanota, kuka puhuu. Lisää tekstiin puhujan nimi.
persona-finding-notes-as-record = { $count ->
    [one] Kohdan ”{ $text }” lähteeksi on merkitty { persona-source }, ja katkelma on työntekijän muistiinpanoista.
   *[other] { $count } kohdassa lähde on { persona-source } ja katkelma työntekijän muistiinpanoista, ensimmäisenä kohdassa ”{ $text }”.
 } Onko katkelmassa kirjattu tosiasia vai se, mitä työntekijä näki tai ajatteli? Lukija pitää asiakirjaa varmempana kuin arviota. Lähde saa jäädä, jos kyse on tosiasiasta.
persona-finding-whose-matter = { $count ->
    [one] Kohdassa ”{ $text }” tai sen katkelmassa puhutaan toisesta aikuisesta.
   *[other] { $count } kohdassa tai niiden katkelmissa puhutaan toisesta aikuisesta, ensimmäisenä kohdassa ”{ $text }”.
 } Kenen asia tämä on? Hänkin voi lukea tämän joskus itse. Kohta saa jäädä, jos se kertoo persoonan omasta elämästä.
persona-settle-matter = Kohta saa jäädä
persona-settle-matter-this = Kohta saa jäädä: { $text }
persona-settled-matter = Kohdasta ”{ $text }” ei enää kysytä, kenen asia se on, ellet muuta kohtaa.
persona-settle = Lähde on oikein
persona-settle-this = Lähde on oikein: { $text }
persona-settled = Kohdan ”{ $text }” lähdettä ei enää kysytä, ellet muuta kohtaa.
persona-finding-passage-twice = Kohdat ”{ $text }” ja ”{ $other }” perustuvat samaan katkelmaan. Pisteissä sama tieto lasketaan kerran. Jos kohdat sanovat saman asian, yksi riittää. Muuten rajaa kummallekin oma katkelmansa.
persona-finding-said-twice = Kohta ”{ $text }” on persoonassa kahdesti. Pisteissä se lasketaan kerran. Poista toinen, tai kerro siinä jotain muuta.
persona-finding-many-details = Persoonassa on { $count } kohtaa. Mitä enemmän yksityiskohtia, sitä harvempaa ihmistä se kuvaa, ja lopulta hänet voi tunnistaa. Kysy jokaisesta kohdasta, muuttuisiko apu, jos kohta puuttuisi.
persona-finding-long-statement = { $count ->
    [one] Kohta ”{ $text }” on pitkä.
   *[other] Pitkiä kohtia on { $count }, niistä ensimmäinen ”{ $text }”.
 } Pitkässä kohdassa tieto ja tulkinta sekoittuvat helposti. Jaa pitkä kohta niin, että jokaisella osalla on oma lähteensä.
persona-finding-assumption = { $count ->
    [one] Yksi kohta on oletus: ”{ $text }”.
   *[other] { $count } kohtaa on oletuksia, niistä ensimmäinen ”{ $text }”.
 } Miten voisit kysyä siitä häneltä itseltään? Oletus saa jäädä, kunhan se näkyy oletuksena.
persona-finding-field-empty = Kenttä { persona-field } on vielä tyhjä. { $field ->
    [strengths] Ilman voimavaroja apu alkaa siitä, mikä puuttuu. Mikä hänellä jo toimii?
    [life_situation] Lukija ei näe, missä hän nyt on. Keitä kotona asuu, ja mitä on juuri tapahtunut?
    [needs_and_wishes] Silloin apu suunnitellaan muiden toiveista. Mitä hän itse toivoo?
    [values] Arvoista näkee, mistä hän ei luovu. Mikä hänelle on tärkeää?
    [challenges] Lukija ei tiedä, missä apua tarvitaan. Mikä arjessa on raskasta?
   *[other] Mitä siihen kuuluisi?
 }
persona-finding-no-people = Persoonan ympärillä ei ole vielä ketään. Apu lähtee usein niistä, jotka jo ovat lähellä. Ketkä ihmiset ja eläimet ovat hänelle tärkeitä?
persona-finding-no-name = Persoonalla ei ole vielä nimeä. Nimi auttaa puhumaan ihmisestä. Kirjoita keksitty etunimi.
persona-finding-complete = Jokaisessa kentässä on jotain, ja jokaisella kohdalla on lähde.
persona-finding-beyond = Tämä tarkistus ei tunne avainta. Pisteissä katsotaan vielä, sopivatko katkelma, lähde ja kenttä yhteen. Niissä katsotaan myös, ovatko kaikki tärkeät ihmiset ja eläimet mukana ja ovatko iät ja kodit samat kuin aineistossa. { $hand ->
    [yes] Sisällön arvioi opettaja.
   *[no] Muuta ei arvioida.
 } Voit palauttaa, kun haluat.
persona-finding-few = Kohtia, jotka perustuvat katkelmaan, on { $n }. Täysiin pisteisiin riittää { $needed } olennaista. Etsi aineistosta vielä lisää.
persona-finding-unread = { $n ->
    [one] Tästä tekstistä ei ole vielä yhtään katkelmaa: { $notes }. Löytyisikö sieltä jotain?
   *[other] Näistä teksteistä ei ole vielä yhtään katkelmaa: { $notes }. Löytyisikö niistä jotain?
 }
persona-finding-wordless = { $count ->
    [one] Kohdassa ”{ $text }” on liian vähän sanoja, jotta lukija ymmärtäisi sen.
   *[other] { $count } kohdassa on liian vähän sanoja, jotta lukija ymmärtäisi ne. Ensimmäinen on ”{ $text }”.
 } Kerro asia lyhyesti omin sanoin. Muuten sitä ei lasketa.
persona-finding-passage-short = { $count ->
    [one] Kohdan ”{ $text }” katkelma on vain pari merkkiä.
   *[other] { $count } kohdan katkelma on vain pari merkkiä. Ensimmäinen kohta on ”{ $text }”.
 } Siitä ei näe, mihin kohta perustuu, ja se vie pisteitä. Valitse yksi virke.
persona-finding-passage-long = { $count ->
    [one] Kohdan ”{ $text }” katkelma on pitkä.
   *[other] { $count } kohdan katkelma on pitkä. Ensimmäinen kohta on ”{ $text }”.
 } Siitä ei näe, mihin kohta perustuu, eikä se ehkä tuo pisteitä. Valitse yksi virke.
persona-finding-one-field = Kentässä { persona-field } on { $n } niistä kohdista, joilla on katkelma. Yksi kenttä ei riitä kaikkiin pisteisiin, jotta ihmisestä näkyy muutakin. Mitä muut kentät kertoisivat?
persona-finding-one-source = Kohtia, joiden lähde on { persona-source }, on { $n }. Yksi lähde ei riitä kaikkiin pisteisiin, jotta muidenkin tieto näkyy. Kuka muu hänestä kertoo?
persona-finding-person-twice = { $name } on merkitty kahdesti. Pisteissä sama ihminen tai eläin lasketaan kerran, ja toinen merkintä vie pisteitä. Poista toinen.
persona-finding-ages-open = { $n ->
    [one] Yhden ihmisen ikä puuttuu: { $names }.
   *[other] { $n } ihmisen ikä puuttuu: { $names }.
 } Jos aineistossa on ikä, kirjoita se. Muuten sen saa jättää auki.
persona-finding-homes-open = { $n ->
    [one] Yhdestä ei näy, missä hän asuu: { $names }.
   *[other] Näistä { $n }:sta ei näy, missä he asuvat: { $names }.
 } Jos aineisto kertoo kodin, valitse se. Muuten sen saa jättää auki.
persona-finding-other-version = Tämä palaute koskee versiota { $label }. Palautettava versio on toinen.
