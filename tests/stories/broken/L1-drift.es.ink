# title: Una visita
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR trust = 0
Ann: Hola. #worried #moment:hello
* [Buenas. #id:hi #move:reflect]
  ~ trust = trust + 1
  Ann: Bueno.
* [Siga. #id:go-on #move:open-question]
  Ann: Sigo.
- {trust > 1: Ann: Bien.}
Ann: Adiós. #ending:over
//stands: Ann se ha ido a casa.
-> END
