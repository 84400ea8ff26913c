# Kirjoittaminen
kind-write = Kirjoitus
write-language = Kirjoita niin kuin puhut. Kieltä ei arvioida.
write-number = Kohta { $number }
write-answer = Vastaus kohtaan { $number }
write-words = { $n ->
    [0] ei vielä sanoja
    [one] 1 sana
   *[other] { $n } sanaa
 }
write-progress = { $written } / { $of } kohtaa kirjoitettu
write-pass = Ohita tämä kohta
write-unpass = Kirjoita sittenkin
write-pass-help = Tämän voi ohittaa. Se ei vie pisteitä, ja kohdan paino siirtyy muille kohdille.
write-passed = Ohitit tämän kohdan. Se ei vie pisteitä, ja kohdan paino siirtyi muille kohdille.
write-passed-kept = Tekstisi on tallessa, ja saat sen takaisin. Palautukseen se ei tule mukaan.
write-now-passed = Kohta { $number } ohitettiin. Teksti on tallessa.
write-now-back = Kohta { $number } on taas mukana.
write-passed-shown = Tämä kohta on ohitettu. Se ei vie pisteitä.
write-not-answered = Ei vastausta.

# Palaute
write-finding-there = { $written ->
    [one] Yhdessä kohdassa on tekstiä. Kohtia on { $of }.
   *[other] { $written } kohdassa on tekstiä. Kohtia on { $of }.
 }
write-finding-empty = { $passable ->
    [yes] Kohta { $number } on vielä tyhjä. Aloita yhdestä lauseesta. Voit myös ohittaa kohdan, eikä se vie pisteitä.
   *[no] Kohta { $number } on vielä tyhjä. Aloita yhdestä lauseesta. Lista tai lyhyet lauseet riittävät.
 }
write-finding-short = { $words ->
    [one] Kohdassa { $number } on yksi sana.
   *[other] Kohdassa { $number } on { $words } sanaa.
 } Jos siinä on jo kaikki, se riittää. Muuten lisää yksi esimerkki: mitä tapahtui, tai mitä joku sanoi?
write-finding-passed = Ohitit kohdan { $number }. Se ei vie pisteitä, ja sen paino siirtyy muille kohdille.
write-finding-whole = Jokaiseen kohtaan on vastattu, tai se on ohitettu. Voit palauttaa nyt tai jatkaa myöhemmin.
