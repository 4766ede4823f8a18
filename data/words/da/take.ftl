# Det, man tager med sig: kommer med sit eget script, når svaret står der.

heading-take = Tag det med
button-calendar = Gem datoerne i kalenderen
button-print = Print
calendar-file = rejsen.ics
remind-order = Bestil det blå kort
remind-renew = Forny det blå kort
remind-certificate = Få en erstatningsattest (PRC)
remind-print = Print erstatningsattesten
remind-claim = Søg pengene tilbage for det, du selv har betalt
remind-other = Gør det før rejsen
remind-departure = Husk det til rejsen: kort, legitimation, forsikring
printed = Regnet ud { $day }. Reglerne er senest kontrolleret { $reviewed }, og kurserne er fra { $rates }.
button-share = Del rejsen
hint-share = Linket rummer rejsen, alderen og kortets datoer, men ingen navne og intet om graviditet og sygdom.
link-copied = Linket er kopieret.
field-link = Kopiér linket

## Nødnumrene, altid ved hånden

sos = Livsfare?
sos-more = Alle numre

## Bilag til refusion

heading-receipts = Skal du have penge tilbage? Få det her med fra skranken
receipts-lead = Kryds af, mens du samler. Krydserne bliver ikke gemt.
receipts-bill = Alle regninger, i original
receipts-paid = Kvitteringer for, at du har betalt
receipts-referral = Henvisninger og recepter
receipts-card = Kopi af det kort eller den erstatningsattest, du viste
receipts-transport = Bilag for transport, hvis nogen kørte eller fløj dig
receipts-refusal = På skrift, hvorfor de ikke tog kortet, hvis de sagde nej
receipts-work = A1-attesten, fordi du rejser for at arbejde
receipts-others = Fuldmagt, hvis du søger for en anden voksen
receipts-decision = Afgørelsen, hvis du allerede har fået noget tilbage dernede
receipts-BE = Belgien: attesten for behandlingen (attestation de soins donnés / getuigschrift voor verstrekte hulp)
receipts-FR = Frankrig: behandlingsblanketten med underskrift (feuille de soins)
receipts-GR = Grækenland: klistermærket fra medicinpakken, sat på regningen
receipts-LU = Luxembourg: regningen kvitteret af lægen
heading-receipts-send = Hvor og hvornår?
receipts-there = Dernede
receipts-home = Hjemme
