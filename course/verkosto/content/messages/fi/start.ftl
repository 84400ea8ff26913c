# The start page
start-language-name = Suomeksi
start-tab = Alku
start-title = Verkosto
start-lead = Miten lapsi, vanhempi ja kaikki heidän auttajansa löytävät toisensa. Kymmenen moduulia, yksi perhe kerrallaan.
start-continue = Jatka: { $title }
start-begin = Aloita: { $title }
start-modules = Moduulit
start-tally-zip = Palautustiedosto tehty { $handed } / { $all }
start-tally-exchange = Palautettu { $handed } / { $all }
start-state-later = Avautuu myöhemmin
start-state-fresh = Ei aloitettu
start-state-started = { $done }/{ $of } harjoitusta täytetty
start-state-done = Täytetty, ei palautettu
start-state-handed_in-zip =
    { $left ->
        [0] Palautustiedosto tehty
       *[other] Palautustiedosto tehty, { $done }/{ $of } harjoitusta täytetty
    }
start-state-handed_in-exchange =
    { $left ->
        [0] Palautettu
       *[other] Palautettu, { $done }/{ $of } harjoitusta täytetty
    }
start-state-changed-zip = Muutettu, tee tiedosto uudelleen
start-state-changed-exchange = Muutettu palautuksen jälkeen
start-handed-in-at-zip = Tiedosto tehty { $moment }. Työ on palautettu vasta, kun tiedosto on oppimisympäristössä.
start-handed-in-at-exchange = Palautettu { $moment }.
start-receipt = Avaa palautuskuitti
start-hours = noin { $hours } tuntia
start-work-title = Työsi on tällä koneella
start-work = Kaikki tallentuu kansioon { $folder }. Mitään ei lähetetä minnekään, ennen kuin palautat itse.
start-hand-in-title = Näin palautat
start-hand-in = Avaa moduuli ja paina Palauta. Jos saat palautustiedoston, vie se vielä oppimisympäristöön. Palautuskuitista näet vastauksesi. Voit palauttaa uudelleen.
start-other-language-title = Toinen kieli
start-other-language = Kurssi vaihtuu kokonaan toiselle kielelle. Harjoituksilla on siellä omat vastaukset, ja tämän kielen vastaukset pysyvät tallessa.
start-tools = Näytä JupyterLabin työkalut
start-hide-tools = Piilota JupyterLabin työkalut
start-about = Tämä on opetusväline, ja sen ihmiset ovat keksittyjä. Siitä ei saa oikeudellista neuvoa, eikä sillä päätetä oikean asiakkaan asioista.
start-loading = Kurssi avautuu.
start-late = Jos odotat yhä, lataa sivu uudelleen.
start-not-loaded = Moduuleja ei saatu näkyviin. Katso, onko kurssin ikkuna auki, ja paina Yritä uudelleen.
start-try-again = Yritä uudelleen
start-close-tab = Sulje välilehti
start-main = Kurssi
