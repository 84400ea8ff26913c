# The book: its pages' own words, and what the building says.
book-skip = Siirry sisältöön
book-chapters = Luvut
book-menu = Sisällys
book-close = Sulje
book-contents = Tällä sivulla
book-next-label = Edellinen ja seuraava luku
book-print = Tulosta
book-same-chapter = Sama luku suomeksi
book-this-language = Suomeksi
book-no-such-page = Tässä osoitteessa ei ole sivua. Se on voinut muuttaa.
book-to-the-start = Kirjan alkuun
book-page-tools = Sivun toiminnot
book-brief = Lyhyesti
book-document-title = { $kind }: { $name }
book-document-shared = { $title } (harjoitukset { $first } ja { $last })
book-search = Hae
book-search-label = Hae kirjasta
book-search-title = Haku
book-search-results = Hakutulokset
book-searching = Haetaan
book-search-found = Sivuja löytyi: { $count }
book-search-nothing = Yhtään sivua ei löytynyt. Kokeile lyhyempää sanaa tai toista muotoa.
book-search-needs-script = Haku tarvitsee selaimen, jossa JavaScript on käytössä. Luvut löydät luettelosta.
book-admonition-attention = Huomaa
book-admonition-caution = Ole tarkkana
book-admonition-danger = Varo
book-admonition-error = Korjattavaa
book-admonition-hint = Vihje
book-admonition-important = Tärkeää
book-admonition-note = Huomaa
book-admonition-seealso = Katso myös
book-admonition-tip = Vinkki
book-admonition-warning = Varo
book-option-serve = Näytä valmis kirja selaimessa tällä koneella.
book-option-port = Portti, jossa kirja näkyy. Oletus on ensimmäinen vapaa.
book-option-lang = Rakenna vain tämä kieli.
book-missing-extra = Kirjan rakentaja puuttuu. Asenna se kurssin lähdekansiossa komennolla pip install ".[book]" ja anna komento uudelleen.
book-missing-bundle = Käyttöliittymän tiedostot puuttuvat kansiosta { $folder }. Rakenna ne komennolla cd frontend && npm ci && node build.mjs.
book-missing-chapters = Kirjan lukuja ei löydy kansiosta { $folder }. Anna komento kurssin lähdekansiossa, jossa ovat _config.yml ja book.
book-faults =
    { $count ->
        [one] Kirja ({ $name }) jäi rakentamatta. Korjattavaa on yhdessä kohdassa.
       *[other] Kirja ({ $name }) jäi rakentamatta. Korjattavaa on { $count } kohdassa.
    }
book-built = Kirja on valmis: { $file }
book-serving = Kirja näkyy osoitteessa { $address }. Lopeta painamalla Ctrl+C.
book-port-taken = Portti { $port } on varattu. Valitse toinen tai jätä --port pois.
