# privacy
privacy-email = The field { $field } seems to hold an e-mail address (characters { $from }–{ $to }). Take it out and the text will be saved.
