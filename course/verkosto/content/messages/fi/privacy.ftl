# privacy
privacy-email = Kentässä { $field } näyttää olevan sähköpostiosoite (merkit { $from }–{ $to }). Poista se, niin teksti tallentuu.
