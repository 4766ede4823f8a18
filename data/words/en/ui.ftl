# The page and the form.

## The page around

page-name = Ill abroad
page-title = What does it cost to fall ill on the trip?
page-description = See whether your blue European Health Insurance Card is good for the trip, what you pay if one of you falls ill, and what to do before you leave.
page-heading = Is your blue card good, and what does it cost if you fall ill?
page-lead = Enter where you are going and who is travelling. You will see whether the blue European Health Insurance Card is good, what you pay yourself, and what to do before you leave.
page-languages = Language
page-loading = One moment, the page is loading.
page-no-script = The page does its sums on your own phone or computer, and that takes JavaScript. Turn it on and load the page again.
page-emergency = Call 112 if life is in danger. The other numbers are in the answer.
page-privacy = Everything is worked out on your own phone or computer. We store nothing.
page-disclaimer = This is not an authority's page. The figures are an estimate, not a quote, and every figure has a source.
page-news = New figures are ready.
page-renew = Load them
failed-loading = Something could not be loaded. Perhaps you are offline, or the page has been renewed meanwhile. Load it again: what you have entered is still here.
button-reload = Load the page again

## Parts and headings

heading-trip = Where and when?
heading-travellers = Who is travelling?
heading-events = What could happen?
heading-more-events = Could more happen?
part-leg = Stop { $number }
part-traveller = Traveller { $number }
part-event = Event { $number }
person = Traveller { $number } (aged { $age })
person-alone = You
own-care = Your own list
region-any = Not sure
region-other = Somewhere else

## Fields

field-country = Destination
field-arrive = Arrival
field-depart = Departure
field-region = Where in the country?
field-purpose = Why are you travelling?
field-home = Where are you insured?
field-age = Age
field-documents = Brings on the trip
field-expires = Expiry date
field-day = Day
field-month = Month
field-year = Year
field-certificate-from = Valid from
field-certificate-until = Valid until
field-photo-id = And photo ID, such as a passport or a driving licence
field-citizenship = Citizenship
field-family = Family of a citizen of the EU, the EEA or Switzerland (married to, child of or supported by)
field-pensioner = Draws a state pension
field-group-two = Insured in group 2
field-who = Who?
field-where = Where?
field-scenario = What happens
field-care = The list
field-care-date = Which day?
field-provider = Where do you go for help?
field-service = What is needed?
field-units-doctor = Number of visits
field-units-specialist = Number of visits
field-units-dentist = Number of visits
field-units-emergencyDepartment = Number of visits
field-units-hospitalStay = Number of nights
field-units-prescription = Number of packs
field-units-ambulance = Number of rides
field-units-airAmbulance = Number of flights
field-units-mountainRescue = Number of call-outs
field-price = Price of each
field-circumstances = This can change the price

hint-country = For example Austria, Mallorca or the Faroe Islands.
hint-travellers = No names and no civil registration numbers, please. The age is enough.
hint-expires = It is at the lower right of the blue card.
hint-events = Choose something that has happened or could happen, and we work out what it costs. Choose several if you like.
hint-care-date = Leave it empty if it is the day of arrival.
hint-price = In { $currency }. Leave it empty to use the usual price.
scenario-varies = It varies: { $varies }

summary-traveller-more = What else may matter: citizenship, pension, pregnancy, illness
summary-care = Change numbers, prices and circumstances

## Buttons

button-add-leg = Add a country
button-remove-leg = Remove stop { $number }
button-add-traveller = Add a traveller
button-remove-traveller = Remove traveller { $number }
button-own-care = Something else: make your own list
button-all-scenarios = Show all { $count }
button-remove-event = Remove { $title }
button-add-care = Add to the list
button-remove-care = Remove { $service }
button-undo = Undo
button-card = Is the card good?
button-money = What does it cost?
removed-leg = Stop { $number } has been removed.
removed-traveller = Traveller { $number } has been removed.
removed-event = { $title } has been removed.
removed-care = { $service } has been removed.

## Problems

problems-heading =
    { $count ->
        [one] There is one thing to put right
       *[other] There are { $count } things to put right
    }
problem-missing =
    { $kind ->
        [country] { $field }: enter a country.
        [age] { $field }: enter the age in whole years.
        [expires] { $field }: enter day, month and year as printed on the card. If there is no card, untick it.
        [arrive] { $field }: choose a day.
        [depart] { $field }: choose a day.
        [certificate] { $field }: choose the day printed on the certificate.
       *[other] { $field } is missing.
    }
problem-wrongType =
    { $kind ->
        [age] { $field }: enter a whole number, such as 8.
        [units] { $field }: enter a whole number, such as 2.
        [price] { $field }: enter the amount in figures, such as 25 or 12.50.
       *[other] { $field }: we cannot read that.
    }
problem-unknownValue =
    { $kind ->
        [country] { $field }: we do not know that country. Choose one from the list.
       *[other] { $field }: choose one of the options.
    }
problem-outOfRange =
    { $kind ->
        [age] { $field }: enter a number from 0 to 120.
        [units] { $field }: enter a number from 1 to 365.
        [price] { $field }: the amount is too large.
        [careDate] { $field }: choose a day while you are there.
        [depart] { $field }: choose a day at most two years after the arrival.
        [list] { $field }: at least one thing is needed.
       *[other] { $field }: choose a day between 2015 and 2100.
    }
problem-badDate = { $field }: there is no such day in the calendar.
problem-wrongOrder =
    { $kind ->
        [arrive] { $field }: choose the day you leave the place before, or a later one.
        [depart] { $field }: choose the day of arrival or a later one.
       *[other] { $field }: choose the same day or a later one.
    }
problem-tooMany = { $field }: these are more than we can work with. Remove some.
problem-conflict = { $field }: this does not go with the rest.
problem-unknownField = { $field }: we do not know this.

## The answer about the card

heading-card = Is the card good?
heading-actions = What to do
heading-person = Day by day
heading-people = Each of you
empty-card = Once you have entered the trip and the travellers, the answer is here.
stale = The answer below is from before. Correct or fill in what is missing and we work it out again.
household-card =
    { $travellers ->
        [one] Yes. Your blue card is good for the whole trip.
       *[other] Yes. Your blue cards are good for the whole trip.
    }
household-replacementCertificate = Yes. { $who } must show the replacement certificate { $where }.
household-nationalCard =
    Yes. { $who } must show the yellow health card { $where }{ $also ->
        [yes] , and elsewhere the blue card
       *[no] { "" }
    }.
household-payAndClaim = Not quite. { $who } can get public care { $where }, but cannot show anything valid. Without that you pay first and claim afterwards.
household-payAndClaim-partly = Not the whole trip. { $who } can get public care { $where }, but cannot show something valid every day. Without that you pay first and claim afterwards.
household-payAndClaim-later = Not the whole trip. { $who } can show something valid { $where } until { $until }. After that you pay first and claim afterwards.
household-otherDocument = No. { $who } must have something else in order { $where }. The blue card is not enough.
household-otherDocument-later = Not the whole trip. { $who } can show something valid { $where } until { $until }. After that something else has to be in order.
household-none = No. { $who } cannot count on public health insurance { $where }. Only travel insurance helps there.
person-all = You
preposition =
    { $apart ->
        [yes] in the
       *[no] in
    }
# The places whose names take an article.
places-apart = AE AX BQ BS CF CK DO FK FO GB GM IM KM KY MV NL PH PS SC TC US VG VI
action-by = By { $date }
action-today = Today
concerns-people = Only for { $people }.
concerns-places = Only { $where }.
concerns-both = Only for { $people } { $where }.
stay = { $where }, { $days }
span = { $days }: { $basis }
summary-reasons = Why?
heading-help = Call for help
dial-general = Emergency number
dial-ambulance = Ambulance
dial-doctor = Doctor on call
dial-mountain = Mountain rescue
dial-air = Rescue helicopter
dial-advice = Health advice
dial-patients = Help for patients
dial-police = Police, when it is not urgent
dial-unknown = We have not found the number. Look it up before you leave.

## The answer about the money

heading-money = What does it cost?
heading-inside = What happens
heading-outside = What the card does not pay
heading-total = In all, for { $count } events
heading-caveats = Good to know
link-place = All about { $place }: rules, prices and sources
empty-money = Once we know where you are going and what happens, the amounts are here.
empty-events = Choose what could happen and the amounts are here.
event-who =
    { $travellers ->
        [one] { $where }, { $day }
       *[other] { $who }, { $where }, { $day }
    }
pay-now = You pay now
get-back = You get back
yours = Yours in the end
hint-claim = if you claim
hint-yours = what it costs you in all
full-price = Full price
without-card = Without health cover
at-home = The same in Denmark
outside-lead = Among other things, the card does not pay for what is listed here. The list is not complete. The bill is yours or your travel insurer's.
gap-sureness =
    The amount is { $year ->
        [none] { "" }
       *[other] from { $year } and{" "}
    }{ $confidence ->
        [high] sure.
        [medium] fairly sure.
       *[low] unsure.
    }
mark-not-covered = The card does not pay for this.
depends = The amount is another
common-notes = About the amounts:
converted = Converted to { $currency } at the rate of { $date }.
estimate-only = An estimate, not a quote.
live-cost =
    { $count ->
        [one] The event costs you { $cost } in all.
       *[other] The { $count } events cost you { $cost } in all.
    }

range = typically { $typical }, between { $low } and { $high }
range-unknown = amount not known
range-at-least = { $low } and an amount we do not know
range-at-least-typical = typically { $typical }, at least { $low }, and an amount we do not know
figure-unknown = Unknown
figure-unknown-more = amount not known
figure-at-least = { $amount } +
figure-open = at least { $low }, and an amount we do not know
figure-between = between { $low } and { $high }

## What to take along

button-desk = Show this at the counter
link-damaged = The link is damaged, so the trip could not be read. Ask for a new link, or enter the trip here.

## Why, and where from

summary-why = How this was worked out
summary-sources = Sources
settlement = In the public system with a valid card: { $how }
column-step = Step
column-amount = Amount
confidence = How sure is this figure? { $sure } Last checked { $date }.
next-look = Next change expected: { $date }.
source-undated = undated
sources-loading = The sources are being fetched.
sources-none = The sources could not be fetched, or there are none.
