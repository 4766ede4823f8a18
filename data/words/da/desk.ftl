# Til skranken på hele skærmen: det, den rejsende selv læser. Det, der bliver vist, står i data/desk.toml.

desk-title = Vis det her ved skranken
desk-close = Luk
desk-languages = Sprog ved skranken
desk-card = Kortet hedder her
desk-certificate = Har du en erstatningsattest (PRC) i stedet for, hedder den her
desk-meaning-insured = Jeg er sygesikret i Danmark.
desk-meaning-card = Her er mit blå EU-sygesikringskort.
desk-meaning-yellow = Her er mit gule sundhedskort og legitimation med billede.
desk-meaning-private = Behandl mig venligst i det offentlige sundhedsvæsen. Er I et privat sted, så sig det før behandlingen.
desk-meaning-contract = Behandl mig venligst i det offentlige sundhedsvæsen. Er I uden for ordningen eller uden aftale, så sig det før behandlingen.
desk-meaning-refused = Kan I ikke tage imod kortet, så skriv venligst hvorfor, og ring til Udbetaling Danmark efter en erstatningsattest.
desk-meaning-refused-yellow = Kan I ikke tage imod kortet, så skriv venligst hvorfor.
desk-meaning-nordic = Jeg bor i Danmark. Efter den nordiske aftale er mit gule sundhedskort og legitimation med billede nok.
desk-law = Retten til det står i
desk-unread = Ingen med sproget som modersmål har læst teksten endnu.
desk-refused = Siger de nej?
desk-without-card = Har du ikke det blå kort med?
desk-back = Tilbage til kortet
desk-refused-title = Siger de nej
desk-refused-show = Vis dem det her
desk-refused-call = Ring til Udbetaling Danmark, og bed om en erstatningsattest (PRC). Den er lige så god som kortet, og hospitalet kan også selv bede om den.
desk-refused-closed = Der er lukket om natten og i weekenden.
desk-refused-pay = Bliver du nødt til at betale, så gem regningen og kvitteringen, og få dem til at skrive, hvorfor de ikke tog kortet. Så kan du søge pengene hjemmefra.
desk-refused-other = Er det et privat sted, så spørg efter det nærmeste offentlige.
