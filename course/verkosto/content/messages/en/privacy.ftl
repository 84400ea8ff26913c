# What a text field says of codes that must not enter, and of what may point at a real person.
privacy-hetu = The field “{ $field }” seems to hold a personal identity code (characters { $from }–{ $to }). It is not saved. Please take it out of the text.
privacy-iban = The field “{ $field }” seems to hold a bank account number (characters { $from }–{ $to }). It is not saved. Please take it out of the text.
privacy-email = The field “{ $field }” seems to hold an e-mail address (characters { $from }–{ $to }). It is not saved. Please take it out of the text.
privacy-phone = The field “{ $field }” seems to hold a telephone number (characters { $from }–{ $to }). It is not saved. Please take it out of the text.
privacy-street = The field “{ $field }” seems to hold a street address (characters { $from }–{ $to }). If it belongs to a real person, please take it out. An invented one may stay.
privacy-postcode = The field “{ $field }” seems to hold a postcode and a town (characters { $from }–{ $to }). If it belongs to a real person, please take it out. An invented one may stay.
privacy-car_plate = The field “{ $field }” seems to hold a car’s registration number (characters { $from }–{ $to }). If it belongs to a real person, please take it out. An invented one may stay.
privacy-diary_number = The field “{ $field }” seems to hold a record number (characters { $from }–{ $to }). If it belongs to a real person, please take it out. An invented one may stay.
privacy-full_name = The field “{ $field }” seems to hold a first name with a surname (characters { $from }–{ $to }). If it belongs to a real person, please take it out. An invented one may stay.
