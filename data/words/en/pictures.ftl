# The pictures of the answer, and the same in words beside them.

## The card and the trip

timeline-heading =
    { $travellers ->
        [one] The trip and your card
       *[other] The trip and your cards
    }
timeline-today = Today
timeline-by-card =
    { $when ->
        [today] Today: order the card
       *[later] Order by { $day }
    }
timeline-by-certificate =
    { $when ->
        [today] Today: get the certificate
       *[later] Certificate by { $day }
    }
timeline-trip = The trip:
timeline-stays = { $days }, { $where }
timeline-squeezed = The time before the trip is squeezed together.
timeline-card = The blue card expires on { $day }.
timeline-card-whole = The blue card is good for the whole trip. It expires on { $day }.
timeline-prc = The certificate is good { $days }.
timeline-nationalCard =
    { $home ->
        [DK] The yellow health card is with you.
       *[other] The health card from home is with you.
    }
timeline-expires =
    { $count ->
        [one] The card expires on { $day }, the day before the journey home.
       *[other] The card expires on { $day }, { $count } days before the journey home.
    }
timeline-expires-long-before = The card expires on { $day }. The journey home is not until { $home }.
timeline-expires-before = The card expires on { $day }, before the trip begins.
timeline-expired = The card expired on { $day }.
timeline-nothing = Nothing valid to show for the whole trip.
timeline-nothing-days = Nothing valid to show { $days }.
timeline-otherDocument = Another paper has to be in order { $where } ({ $days }).
timeline-none = Not covered { $where } ({ $days }).

## The amounts

prices-card = With the card
prices-card-now = With a valid card you pay now
prices-now = Without a card you pay now
ranges-scale = The lines have one scale: from 0 to { $most }
shares = Who pays the full price?
share-yours = You
share-back = Back to you
share-public = The public system
share-yours-amount = It costs you { $amount } in all.
share-back-amount = On top of that you lay out { $amount }, which you can claim back.
share-public-amount = The public system pays the rest, about { $amount }.

## The map

map-heading = What does it cost elsewhere in Europe?
map-open = Show the map
map-close = Hide the map
map-lead =
    Each figure is for the whole trip ({ $days }) spent in that one country: what it costs { $travellers ->
        [one] you
       *[other] { $who }
    } there, if the blue card is valid and { $home ->
        [DK] the yellow health card
       *[other] the health card from home
    } is with you.
map-title = { $place }: { $amount }
map-nothing = { $amount }
map-up-to = up to { $most }
map-between = { $least } to { $most }
map-over = over { $least }
map-unknown = the amount is not fully known, or the card is not valid
map-yellow = here the yellow health card is the one that counts
map-yellow-place = with the yellow health card
map-range = { $low }–{ $high }
map-table = The same as a table: the whole trip in each country
map-country = Country
