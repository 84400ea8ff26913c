# What a text field says of codes that must not enter, and of what may point at a real person.
privacy-hetu = Kentässä ”{ $field }” näyttää olevan henkilötunnus (merkit { $from }–{ $to }). Sitä ei tallenneta. Poista se tekstistä.
privacy-iban = Kentässä ”{ $field }” näyttää olevan tilinumero (merkit { $from }–{ $to }). Sitä ei tallenneta. Poista se tekstistä.
privacy-email = Kentässä ”{ $field }” näyttää olevan sähköpostiosoite (merkit { $from }–{ $to }). Sitä ei tallenneta. Poista se tekstistä.
privacy-phone = Kentässä ”{ $field }” näyttää olevan puhelinnumero (merkit { $from }–{ $to }). Sitä ei tallenneta. Poista se tekstistä.
privacy-street = Kentässä ”{ $field }” näyttää olevan katuosoite (merkit { $from }–{ $to }). Jos se kuuluu oikealle ihmiselle, poista se. Keksitty saa jäädä.
privacy-postcode = Kentässä ”{ $field }” näyttää olevan postinumero ja paikkakunta (merkit { $from }–{ $to }). Jos se kuuluu oikealle ihmiselle, poista se. Keksitty saa jäädä.
privacy-car_plate = Kentässä ”{ $field }” näyttää olevan auton rekisterinumero (merkit { $from }–{ $to }). Jos se kuuluu oikealle ihmiselle, poista se. Keksitty saa jäädä.
privacy-diary_number = Kentässä ”{ $field }” näyttää olevan diaarinumero (merkit { $from }–{ $to }). Jos se kuuluu oikealle ihmiselle, poista se. Keksitty saa jäädä.
privacy-full_name = Kentässä ”{ $field }” näyttää olevan etunimi ja sukunimi (merkit { $from }–{ $to }). Jos se kuuluu oikealle ihmiselle, poista se. Keksitty saa jäädä.
