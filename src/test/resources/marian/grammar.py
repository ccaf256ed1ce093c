"""A small grammar of news in Russian and English: all that the tiny models of the tests are trained on."""
import random

PEOPLE = [("Министр", "The minister"), ("Посол", "The ambassador"), ("Президент", "The president"),
          ("Эксперт", "The expert"), ("Журналист", "The journalist"), ("Депутат", "The deputy")]
SAID = [("сообщил", "reported"), ("заявил", "said"), ("отметил", "noted"), ("подчеркнул", "stressed")]
WHAT = [("переговоры", "the talks", "начались", "began"), ("выборы", "the elections", "прошли", "took place"),
        ("бои", "the fighting", "прекратились", "stopped"), ("поставки", "the deliveries", "выросли", "grew"),
        ("работы", "the works", "завершились", "ended"), ("учения", "the drills", "идут", "go on")]
PLACE = [("в Москве", "in Moscow"), ("в Женеве", "in Geneva"), ("в Киеве", "in Kiev"), ("в Риге", "in Riga"),
         ("на севере страны", "in the north of the country"), ("за рубежом", "abroad")]
DAY = [("в понедельник", "on Monday"), ("во вторник", "on Tuesday"), ("в среду", "on Wednesday"),
       ("вчера", "yesterday"), ("сегодня", "today"), ("на прошлой неделе", "last week")]
COUNT = [("ранены", "were wounded"), ("погибли", "died"), ("задержаны", "were detained")]


def sentence(rnd: random.Random):
    kind = rnd.randrange(4)
    person, said, what, place, day, count = (rnd.choice(x) for x in (PEOPLE, SAID, WHAT, PLACE, DAY, COUNT))
    number = rnd.randrange(2, 100)
    event = (f"{what[0]} {what[2]} {place[0]}", f"{what[1]} {what[3]} {place[1]}")
    if kind == 0:
        return (f"{person[0]} {said[0]} {day[0]}, что {event[0]}.", f"{person[1]} {said[1]} {day[1]} that {event[1]}.")
    if kind == 1:
        return (f"{day[0].capitalize()} {event[0]}.", f"{event[1][0].upper()}{event[1][1:]} {day[1]}.")
    if kind == 2:
        return (f"{number} человек {count[0]} {place[0]} {day[0]}.", f"{number} people {count[1]} {place[1]} {day[1]}.")
    return (f"Ранее {person[0].lower()} {said[0]}: «{event[0].capitalize()}».",
            f"Earlier {person[1].lower()} {said[1]}: “{event[1][0].upper()}{event[1][1:]}.”")
