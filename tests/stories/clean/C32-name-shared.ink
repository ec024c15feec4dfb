# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #moment:hello
* [In. #id:in #move:reflect]
  Ann: In.
* [Out. #id:out #move:open-question]
  Ann: Out.
- Ann: And? #moment:and
* [Now. #id:go #move:step-back]
  Ann: Now.
* [Later. #id:later #move:emphasise-choice]
  Ann: Later.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
