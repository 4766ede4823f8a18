# What the widget says where no catalogue could be fetched; built into its script.

widget-loading = The estimator could not be loaded. Try again in a moment.
widget-integrity = The estimator is not the one that this page asked for, so it was not opened.
widget-stopped = The estimator stopped. Try again.
widget-again = Try again
widget-frame = Is the blue card good for the trip, and what does it cost to fall ill?
