// The rules once in JsonLogic, for the two engines that read it. The language has no rounding.

const input = (name) => ({ var: name });
const tenth = (price) => ({ min: [{ max: [{ "*": [0.1, price] }, 5] }, 10] });

export const rules = {
  doctor: 0,
  hospital: { "*": [10, { min: [input("days"), { max: [0, { "-": [28, input("daysUsed")] }] }] }] },
  medicine: { "*": [input("items"), { min: [input("itemPrice"), tenth(input("itemPrice"))] }] },
  ambulance: { "*": [input("rides"), tenth(input("ridePrice"))] },
};

/** Prices in euro, as a form would send them. */
export function prepare({ itemPrice, ridePrice, ...counts }) {
  return { ...counts, itemPrice: itemPrice / 100, ridePrice: ridePrice / 100 };
}

/** Evaluates each rule with `run(name, input)`. */
export function answer(run, input) {
  const doctor = run("doctor", input);
  const hospital = run("hospital", input);
  const medicine = run("medicine", input);
  const ambulance = run("ambulance", input);
  return { doctor, hospital, medicine, ambulance, total: doctor + hospital + medicine + ambulance };
}
