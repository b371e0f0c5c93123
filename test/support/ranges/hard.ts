import { hostile, type Range } from "./range";

/** Ranges that a person reads by knowing the world: what is read wrongly among them is listed by the test. */
export const hard: readonly Range[] = [
  hostile("a questionnaire of four questions by e-mail address", undefined, {}, [
    ["Email", "Q1", "Q2", "Q3", "Q4"],
    ["a@x.com", 5, 4, 4, 3],
    ["b@x.com", 3, 4, 2, 3],
    ["c@x.com", 4, 5, 5, 4],
  ]),
  hostile("customers across, months down", undefined, {}, [
    ["Month", "Acme", "Globex", "Initech"],
    ["2024-01", 100, 50, ""],
    ["2024-02", 120, "", 80],
    ["2024-03", 120, 60, 80],
  ]),
  hostile("who referred whom", undefined, {}, [
    ["Guest list", "Brought by"],
    ["Ann", "Ben"],
    ["Ben", "Cat"],
    ["Cat", "Ann"],
    ["Dan", "Cat"],
  ]),
  hostile("hotel stays: nights are events, not contracts", "log", { customer: 0, date: 1, amount: 3 }, [
    ["Guest", "Check-in", "Check-out", "Amount"],
    ["Ann Lee", "2024-01-05", "2024-01-07", 200],
    ["Ben Kim", "2024-01-09", "2024-01-10", 90],
    ["Ann Lee", "2024-03-05", "2024-03-08", 300],
    ["Ann Lee", "2024-06-05", "2024-06-06", 100],
  ]),
  hostile("two tables side by side", "log", { customer: 0, date: 1, amount: 2 }, [
    ["Customer", "Date", "Amount", "", "Customer", "Segment"],
    ["ann", "2024-01-05", 10, "", "ann", "A"],
    ["ben", "2024-01-09", 20, "", "ben", "B"],
    ["ann", "2024-02-11", 30, "", "", ""],
  ]),
];
