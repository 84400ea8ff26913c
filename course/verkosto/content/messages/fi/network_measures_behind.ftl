# Lukujen taustat: miten luku lasketaan, mistä se tulee, mitä se ei kerro
network-measure-formula-size = Toimijoiden määrä. Asiakasta ei lasketa.
network-measure-source-size = Verkostokartta: Tracy ja Whittaker 1990.
network-measure-caution-size = Suurempi verkosto ei ole parempi.
network-measure-formula-ties = Asiakkaan siteet + muiden keskinäiset siteet. Katkenneita ei lasketa, eikä eläinten siteitä muihin kuin asiakkaaseen.
network-measure-source-ties = Siteiden merkinnät ovat ekokartasta (Hartman 1978).
network-measure-caution-ties = Määrä ei kerro, millaisia siteet ovat.
network-measure-formula-blau = Blaun indeksi: 1 − Σ (nₛ / N)². nₛ = toimijat yhdellä elämänalueella, N = kaikki, joiden alue on merkitty.
network-measure-source-blau = Blau 1977.
network-measure-caution-blau = Luku ei kerro, kuinka rikasta elämä on.
network-measure-formula-blau_norm = Blaun indeksi / (1 − 1 / k). k = kaikki kartan elämänalueet, tyhjätkin.
network-measure-source-blau_norm = Blau 1977.
network-measure-caution-blau_norm = Tasainen jako ei ole tavoite. Luvusta ei näe, kuinka rikasta elämä on.
network-measure-formula-personal_share = (ihmiset + eläimet) / kaikki toimijat.
network-measure-source-personal_share = Kurssin oma luku.
network-measure-caution-personal_share = Palvelut eivät ole vähemmän arvokkaita kuin läheiset.
network-measure-formula-density = 2m / (n(n − 1)). m = keskinäiset siteet, n = toimijat. Asiakasta ja eläimiä ei lasketa.
network-measure-source-density = Wasserman ja Faust 1994.
network-measure-caution-density = Tiheä ei ole hyvä eikä harva huono. Iso kartta on aina harvempi kuin pieni.
network-measure-formula-ei = (E − I) / (E + I). E = keskinäiset siteet ryhmästä toiseen, I = ryhmän sisällä. Ryhmiä ovat ihmiset, palvelut ja yhteisöt.
network-measure-source-ei = Krackhardt ja Stern 1988.
network-measure-caution-ei = Luku ei tarkoita, että joku olisi sulkeutunut.
network-measure-formula-cross_sector = Siteet alueelta toiselle / keskinäiset siteet, joiden kumpikin alue on merkitty.
network-measure-source-cross_sector = Krackhardt ja Stern 1988.
network-measure-caution-cross_sector = Side ei vielä tarkoita, että yhteistyö sujuu.
network-measure-formula-via_client = Asiakkaan yhteydet, joilla ei ole sidettä keneenkään muuhun. Eläimiä ei lasketa.
network-measure-source-via_client = Wasserman ja Faust 1994.
network-measure-caution-via_client = Heidän ei aina pidä tuntea muita.
network-measure-formula-untied = Toimijat, joilla ei ole yhtään voimassa olevaa sidettä.
network-measure-source-untied = Wasserman ja Faust 1994.
network-measure-caution-untied = Side voi olla vain piirtämättä.
network-measure-formula-bridging = Σ σₛₜ(v) / σₛₜ jaettuna parien määrällä (n − 1)(n − 2) / 2. Kahden toimijan välillä on σₛₜ lyhintä reittiä. Niistä σₛₜ(v) kulkee toimijan v kautta. Luettelossa ovat kaikki, joiden luku on yli nolla.
network-measure-source-bridging = Freeman 1977.
network-measure-caution-bridging = Paikka välissä ei ole valtaa, tärkeyttä eikä ansiota.
network-measure-formula-centralisation = Σ (d − dᵢ) / ((n − 1)(n − 2)). dᵢ = yhden toimijan keskinäiset siteet, d = suurin niistä, n = toimijat. Asiakasta ja eläimiä ei lasketa.
network-measure-source-centralisation = Freeman 1979.
network-measure-caution-centralisation = Luku ei kerro, kenen vika se on. Suuri luku voi olla hyvää koordinointia.
network-measure-formula-cut = Leikkauskohta on toimija, jonka mukana osa muista menettää kaikki reitit toisiinsa. Prosentti on hajanaisuus, kun hän on poissa.
network-measure-source-cut = Borgatti 2006.
network-measure-caution-cut = Hänkin saa levätä. Luku ei velvoita ketään jaksamaan.
network-measure-formula-fragmentation = F = 1 − Σ sᵢ(sᵢ − 1) / (n(n − 1)). Verkosto jakautuu osiin, joissa kaikki tavoittavat toisensa. Yhdessä osassa on sᵢ toimijaa, kaikissa yhteensä n. Asiakasta ja eläimiä ei lasketa.
network-measure-source-fragmentation = Borgatti 2006.
network-measure-caution-fragmentation = Luku ei tarkoita, että verkosto on rikki.
network-measure-formula-coordinators = Tavoittavuus: ne, jotka ovat enintään kahden siteen päässä koordinoijasta / (n − 1). Asiakkaalle sitä ei lasketa.
network-measure-source-coordinators = Koordinoijan tehtävä: Provan ja Kenis 2008. Kaksi askelta on kurssin oma raja.
network-measure-caution-coordinators = Muut eivät ole turhia, vaikka yksi koordinoi.
network-measure-formula-multiplex_share = Siteet, joissa on vähintään kaksi lajia / siteet, joiden lajit tiedetään. Lajit ovat käytännön apu, henkinen tuki ja tieto.
network-measure-source-multiplex_share = Verbrugge 1979. Avun lajit: Tracy ja Whittaker 1990.
network-measure-caution-multiplex_share = Yhdenlainenkin apu voi riittää.
network-measure-formula-multiplex_mean = Lajit yhteensä / asiakkaan siteet, joiden lajit tiedetään. Suurin arvo on 3.
network-measure-source-multiplex_mean = Verbrugge 1979. Avun lajit: Tracy ja Whittaker 1990.
network-measure-caution-multiplex_mean = Lajien määrä ei kerro, kuinka paljon apua on.
network-measure-formula-reciprocity = Siteet, joissa apu kulkee kumpaankin suuntaan / siteet, joissa se kulkee ja suunta tiedetään.
network-measure-source-reciprocity = Wasserman ja Faust 1994. Avun suunta: Tracy ja Whittaker 1990.
network-measure-caution-reciprocity = Luku ei tarkoita, että asiakas ottaa liikaa.
network-measure-formula-stress_share = Kuormittavat siteet / siteet, joista tiedetään, kuormittavatko ne. Kaikki voimassa olevat siteet lasketaan, eläintenkin.
network-measure-source-stress_share = Ekokartta: Hartman 1978.
network-measure-caution-stress_share = Luku ei kerro, kuka on hankala.
network-measure-formula-triangles = Piirit, joissa kuormittaa yksi tai kolme sidettä / kaikki piirit. Piirissä on kolme toisiinsa sidottua, asiakas yhtenä heistä tai ei.
network-measure-source-triangles = Cartwright ja Harary 1956. Kuormitus: Hartman 1978.
network-measure-caution-triangles = Kuormitus ei ole vihamielisyyttä eikä kerro, ettei toisesta pidetä.
network-measure-formula-effective_size = d − 2t / d. d = asiakkaan yhteydet ilman eläimiä, t = heidän keskinäiset siteensä.
network-measure-source-effective_size = Borgatti 1997, Burtin (1992) luvusta.
network-measure-caution-effective_size = Muut yhteydet eivät ole turhia.
network-measure-formula-through_client = Parit, joilla ei ole reittiä ilman asiakasta / kaikki asiakkaan yhteyksien parit. Eläimiä ei lasketa.
network-measure-source-through_client = Kurssin oma luku.
network-measure-caution-through_client = Asiakas voi haluta asian olevan näin.
network-measure-formula-named_share = Kyllä / (kyllä + ei). Eläimiä ei lasketa.
network-measure-source-named_share = Kurssin oma luku.
network-measure-caution-named_share = Nimeäminen ei ole lupa kertoa kenellekään mitään.
network-measure-formula-wanted_share = Kyllä / (kyllä + ei). Eläimiä ei lasketa.
network-measure-source-wanted_share = Kurssin oma luku.
network-measure-caution-wanted_share = Toive ei ole lupa kertoa kenellekään mitään.
network-measure-formula-plan_overlap = Parit ilman yhteistä ihmistä / kaikki suunnitelmien parit. Tekijä lasketaan mukaan, asiakasta ei.
network-measure-source-plan_overlap = Breiger 1974.
network-measure-caution-plan_overlap = Suunnitelmissa ei tarvitse olla samoja ihmisiä.
network-measure-formula-change = Jaccardin indeksi: säilyvät / (säilyvät + uudet + pois jäävät). Mukana ovat kaikki voimassa olevat siteet.
network-measure-source-change = Kurssin oma luku. Indeksi on Jaccardin.
network-measure-caution-change = Muutos ei ole sama kuin edistyminen, eikä pieni luku ole tavoite.
