# persona
