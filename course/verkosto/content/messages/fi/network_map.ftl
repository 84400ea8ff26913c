# The live network map and its table: what is read aloud, pressed and filled in.
network-sector-short = { $sector ->
    [family] Suku
    [work_school] Työ, koulu
    [organisations] Järjestöt
    [none] Ei paikkaa
   *[other] { network-sector }
 }
network-map-place = { $sector }, { $ring ->
    [1] sisin kehä
    [2] keskimmäinen kehä
    [3] uloin kehä
   *[0] kehää ei ole merkitty
 }
network-map-actor = { $name }, { $kind }; { $place }; { $ties ->
    [0] ei siteitä
    [one] 1 side
   *[other] { $ties } sidettä
 }{ $strained ->
    [0] {""}
    [one] , 1 kuormittava
   *[other] , { $strained } kuormittavaa
 }
network-map-middle = { $name }, kartan keskellä; { $ties ->
    [0] ei siteitä
    [one] 1 side
   *[other] { $ties } sidettä
 }
network-map-change = { $change ->
    [new] uusi toiveissa
    [gone] jää pois toiveissa
    [changed] muuttuu toiveissa
   *[kept] ennallaan
 }
network-map-before = nyt: { $facts }
network-map-name = Verkostokartta: { $actors ->
    [one] 1 toimija
   *[other] { $actors } toimijaa
 }, { $ties ->
    [one] 1 side
   *[other] { $ties } sidettä
 }
network-map-hint = { $narrow ->
    [true] Napauta toimijaa tai sidettä. Kun napautat samaa uudelleen, tiedot aukeavat.
   *[false] Siirry kartalla nuolinäppäimillä. Kirjain hakee nimen mukaan, Enter avaa tiedot.
 }
network-map-details = Tiedot: { $what }
network-map-added = Kartalle tuli { $name }. Paikka: { $place }
network-map-removed = Poistettu: { $what }
network-map-edge = { $way ->
    [nearer] Sisin kehä
   *[farther] Uloin kehä
 }
network-map-nobody-there = Siinä suunnassa tai sillä nimellä ei ole ketään
network-map-tie-begun = Side alkaa: { $name }. Siirry toiseen päähän ja paina välilyöntiä. Esc peruu.
network-map-tie-cancelled = Side jäi piirtämättä
network-map-tie-known = Side on jo kartalla
network-map-full-of-ties = Kartalle ei mahdu enempää siteitä. Poista ensin jokin side.
network-map-menu = Toiminnot: { $what }
network-map-do = { $what ->
    [begin] Piirrä side (välilyönti)
    [join] Päätä side tähän (välilyönti)
    [nearer] Siirrä lähemmäs (+)
    [farther] Siirrä kauemmas (−)
    [next_sector] Siirrä seuraavaan elämänalueeseen (Vaihto+Page Down)
    [previous_sector] Siirrä edelliseen elämänalueeseen (Vaihto+Page Up)
    [stronger] Vahvista sidettä (+)
    [weaker] Heikennä sidettä (−)
    [stress] Merkitse kuormitus tai poista se (välilyönti)
    [open] Avaa tiedot (Enter)
   *[remove] Poista (Delete)
 }
network-map-tidy = Siisti kartta
network-map-tidied = { $same ->
    [true] Kartta on jo järjestyksessä
   *[false] Kartta on järjestetty. Kumoa palauttaa entiset paikat.
 }
network-map-show = Näytä
network-map-layer = { $layer ->
    [stress] vain kuormittavat siteet
    [concrete] vain käytännön apu
    [emotional] vain henkinen tuki
    [information] vain tieto
    [services] vain palvelut
    [named] vain asiakkaan itse nimeämät
   *[all] kaikki
 }
network-map-shown = Näkyvissä: toimijoista { $actors } / { $all_actors }, siteistä { $ties } / { $all_ties }
network-map-near = Katso läheltä
network-map-whole = koko kartta
network-map-keys = Näppäimet
network-map-key = { $key ->
    [arrows] Nuolet: siirry kartalla
    [shift_arrows] Vaihto+nuolet: siirrä toimijaa tai käännä avun suunta
    [plus] + ja −: toimija lähemmäs tai kauemmas, side vahvemmaksi tai heikommaksi
    [sector] Vaihto+Page Down ja Page Up: siirrä toimija toiseen elämänalueeseen
    [ties] Page Down ja Page Up: käy läpi toimijan siteet
    [space] Välilyönti: aloita ja päätä side, merkitse siteen kuormitus
    [enter] Enter: avaa tiedot
    [delete] Delete: poista
    [escape] Esc: peru side tai palaa siteestä toimijaan
    [search] Kirjaimet ja numerot: hae nimellä tai kartan numerolla
   *[undo] Ctrl+Z ja Ctrl+Y: kumoa ja tee uudelleen
 }
network-progress = { $actors ->
    [one] 1 toimija
   *[other] { $actors } toimijaa
 }, { $ties ->
    [one] 1 side
   *[other] { $ties } sidettä
 }
network-map-legend = Merkkien selitykset
network-map-which = Mikä kartta
network-map-view = { $view ->
    [wished] Toiveissa
    [change] Muutos
   *[now] Nyt
 }
network-map-form-label = Esitystapa
network-map-form = { $form ->
    [table] Taulukko
   *[map] Kartta
 }
network-map-date = Kartta kertoo päivästä
network-map-add = Lisää ihminen tai palvelu
network-map-add-name = Kuka tai mikä?
network-map-add-invitation = Esimerkiksi mummi tai neuvola
network-map-add-one = Lisää kartalle
network-map-add-close = Valmis
network-map-full = Kartalle ei mahdu enempää. Poista ensin joku.
network-map-edits-wished = Muutat toiveita. Nyt-kartta pysyy ennallaan.
network-map-back = Takaisin kartalle
network-map-no-ties = Siteitä ei ole vielä.
network-map-draw-to = Piirrä side: toinen pää
network-map-draw-from = Piirrä side: ensimmäinen pää
network-map-choose-end = Valitse
network-map-when = Milloin
network-map-state = { $state ->
    [wished] vasta toiveissa
    [ending] nyt, jää pois toiveissa
   *[now] nyt ja toiveissa
 }
network-map-facts = Muut tiedot
network-map-fact = { $fact ->
    [minor] Alaikäinen
    [needs_care] Tarvitsee huolenpitoa
    [coordinator] Koordinoi
    [after_hours] Tavoitettavissa iltaisin
    [wanted] Asiakas haluaa mukaan
   *[named] Asiakas nimesi itse
 }
network-map-told = { $answer ->
    [yes] kyllä
    [no] ei
   *[unknown] ei tiedossa
 }
network-map-text = { $field ->
    [needs] Mitä tarvitsee
    [offers] Mitä tarjoaa
    [goal] Mitä tavoittelee
   *[role] Mikä on rooli
 }
network-map-remove = Poista
network-map-open = Avaa
network-map-center-name = Kenen verkosto
network-map-center-kind = Keskellä on
network-map-fact-of-tie = { $fact ->
    [strength] Vahvuus
    [stress] Kuormittaa
    [help] Apu
    [supports] Millaista apua
    [frequency] Kuinka usein
   *[since] Mistä alkaen
 }
network-map-no-support = ei mitään näistä
network-map-between = Ketkä
network-map-of = { $what }: { $name }
