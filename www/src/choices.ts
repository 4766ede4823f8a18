// What there is to choose from in the form.

import type { Service } from "ehic-estimator";

export const PURPOSES = [
  "holiday", "familyVisit", "businessTrip", "study", "internship", "auPair", "volunteering", "jobSeeking", "postedWork", "localEmployment",
  "plannedCare", "moving",
];
export const CITIZENSHIPS = ["euEeaSwiss", "british", "refugeeOrStateless", "other"];
export const NEEDS = ["pregnancy", "chronicCare", "dialysis", "oxygen"];
export const SERVICES: Service[] = [
  "doctor", "prescription", "emergencyDepartment", "hospitalStay", "specialist", "dentist", "ambulance", "airAmbulance", "mountainRescue",
];
