# The live network map and its table: what is read aloud, pressed and filled in.
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
network-map-hint = Siirry kartalla nuolinäppäimillä. Kirjain hakee nimen mukaan, Enter avaa tiedot.
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
