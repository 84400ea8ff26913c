# Course mode: an exercise page in JupyterLab
course-mode-bar = Harjoituksen toiminnot
course-mode-modules = Moduulit
course-mode-check = Tarkista vastaukset
course-mode-hand-in = Palauta
course-mode-show-code = Näytä koodi
course-mode-hide-code = Piilota koodi
course-mode-opening = Harjoitus avautuu. Ensimmäisellä kerralla siihen menee hetki.
course-mode-ready = Harjoitus on auki.
course-mode-again = Harjoituksen taustaohjelma käynnistyy uudelleen. Voit jatkaa kirjoittamista. Uusi teksti pysyy tässä ikkunassa ja tallentuu pian.
course-mode-back = Harjoitus on taas auki, ja teksti tallentuu taas.
course-mode-stopped = Harjoituksen taustaohjelma ei käynnisty. Kirjoittamasi on yhä tässä ikkunassa. Paina Käynnistä uudelleen.
course-mode-restart = Käynnistä uudelleen
course-mode-cut-off = Yhteys kurssiin katkesi. Kaikki kirjoittamasi on yhä tässä ikkunassa. Katso, onko kurssin ikkuna auki. Jos se on kiinni, avaa kurssi uudelleen.
course-mode-failed = Osa harjoituksesta ei auennut. Paina Käynnistä uudelleen. Jos se ei auta, sulje kurssi ja avaa se uudelleen.
course-mode-unsaved =
    { $own ->
        [yes] Itse lisäämiäsi kohtia ei voitu tallentaa
       *[no] Muistikirjaa ei voitu tallentaa
    }{ $why ->
        [full] , koska levy on täynnä. Kaikki on yhä tässä ikkunassa. Vapauta tilaa ja paina Tallenna.
        [forbidden] , koska sen tiedostoon ei saa kirjoittaa. Kaikki on yhä tässä ikkunassa. Muuta tiedoston oikeuksia ja paina Tallenna.
       *[other] . Kaikki on yhä tässä ikkunassa. Katso, onko kurssin ikkuna auki, ja paina Tallenna.
    }
course-mode-save = Tallenna
course-mode-saved-again = Nyt muistikirja on tallessa kokonaan.
course-mode-edited = Tämän kohdan koodia on muutettu, joten se ei avaudu itsestään. Vastauksesi ovat tallessa.
course-mode-restore = Hae alkuperäinen koodi
course-mode-restored = Alkuperäinen koodi on taas paikallaan.
course-mode-checked = Palaute on nyt tehtävien yhteydessä.
course-mode-nothing-to-check = Täällä ei ole vielä mitään tarkistettavaa. Odota, että harjoitus avautuu.
exercises-title = Moduulin harjoitukset
exercises-state-empty = ei aloitettu
exercises-state-started = kesken
exercises-state-done = täytetty
exercises-work-in = Jatka harjoituksessa { $number } { $title }
