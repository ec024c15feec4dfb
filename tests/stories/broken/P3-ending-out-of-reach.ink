# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR kept = false
Ann: Hi.
* [Keep it.]
  ~ kept = true
  Ann: Good.
* [Leave it.]
  Ann: Sure.
- {kept and not kept: -> kept_it}
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
=== kept_it ===
Ann: Mine. #ending:kept
//stands: Ann has it.
-> END
