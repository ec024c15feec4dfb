// An agency of two rules, for stories that tests compile.
//agency: Corner Desk
//supervisor: Bo Marsh
//rule 1 phone: The desk phone is answered nine to six.
//rule 2 key: We say what can not stay with us on the first day.
