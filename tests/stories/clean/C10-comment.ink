# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #moment:hello
//ask: Who begins?
* [You. #id:you #move:step-back]
  Ann: Me.
* [Me. #id:me #move:deflect]
  //pull: Somebody has to.
  Ann: You.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
