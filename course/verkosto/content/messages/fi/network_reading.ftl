# Mitä kartta kertoo: paneeli kartan vieressä
network-reading = Mitä kartta kertoo
network-reading-of = { $view ->
    [change] Luettu kummastakin kartasta.
    [wished] Luettu toivotusta kartasta.
   *[now] Luettu nyt-kartasta.
 } Huomiot ovat puheenaiheita. Kartta tietää vain sen, mitä siihen on piirretty.
network-reading-empty = Kun kartalla on joku, näet tässä, mitä kartta kertoo.
network-reading-more = { $count ->
    [one] Näytä vielä yksi huomio
   *[other] Näytä loput { $count } huomiota
 }
network-reading-point = Näytä kartalla
network-reading-behind = Peruste
network-reading-ground = { $ground ->
    [rule] Milloin huomio tehdään
    [source] Mistä sääntö tulee
   *[caution] Milloin se johtaa harhaan
 }
network-reading-faults = Nämä eivät sovi yhteen
network-reading-asks = { $count ->
    [0] Kysy vielä
   *[other] Kysy vielä ({ $count })
 }
network-reading-asks-why = Kun vastaus puuttuu, kartta ei sano asiasta mitään. Kun merkitset kysymyksen kysytyksi, piirtämättä tai merkitsemättä jäänyt luetaan vastaukseksi ei.
network-reading-asked = { $asked ->
    [true] Kysytty kaikista
   *[false] Merkitse, kun olet kysynyt kaikista
 }
network-reading-waiting = Vastausta odottaa: { $names }.
network-reading-pinned = Kartalla näkyy: { $name }
network-reading-unpin = Lopeta näyttäminen
network-reading-answer = { $count ->
    [one] Merkitse vastaus
   *[other] Merkitse vastaukset ({ $count })
 }
