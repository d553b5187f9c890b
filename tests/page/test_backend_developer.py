# SPDX-License-Identifier: MIT
"""test_backend_developer.py - every fact that the seed of the project states for this role.

The facts are written here by hand: a change of data/ that loses one fails.
"""
import authored
from careerpath import DATA
from reader import page, texts
from tap import contains, done, equal, none, ok

shown = page("/career-path/backend-developer")
main = shown.main


def section(name):
    return main.first("section", **{"aria-labelledby": name})


equal("the heading", main.first("h1").text(), "Backend Developer career path")
equal("four rungs of 0–2, 2–5, 5–8 and 8+ years", texts(section("ladder"), "span", class_="years"),
      ["0–2 years", "2–5 years", "5–8 years", "8+ years"])
equal("the rungs are junior, mid-level, senior and lead", texts(section("ladder"), "h3"),
      ["Entry or Junior Developer", "Mid-level Developer", "Senior Backend Developer", "Lead, Principal or Manager"])
strip = main.first("dl", class_="fact-strip")
equal("typical pay of ₹4L–₹24L a year, experience of 0 to 8 years", texts(strip, "dd")[0], "₹4L–₹24L a year")
contains("experience of 0 to 8 years", strip.text(), "Experience 0 to 8 years")
equal("machines get the same pay and experience",
      [shown.thing("Occupation")["estimatedSalary"]["currency"],
       shown.thing("Occupation")["estimatedSalary"]["value"]["minValue"],
       shown.thing("Occupation")["estimatedSalary"]["value"]["maxValue"],
       shown.thing("Occupation")["estimatedSalary"]["value"]["unitText"],
       shown.thing("Occupation")["experienceRequirements"]], ["INR", 400000, 2400000, "YEAR", "0 to 8 years"])

SKILLS = ["Node.js / Java / Python", "SQL & NoSQL databases", "REST & GraphQL APIs", "System design",
          "Authentication & security", "Caching (Redis)"]
equal("the six first skills, in order, for machines", shown.thing("Occupation")["skills"][:6], SKILLS)
equal("the six first skills, in the author's order", authored.skill_titles(authored.roles()["backend-developer"])[:6],
      SKILLS)
none("the six first skills stand among the skills to grow", set(SKILLS) - set(texts(section("skills"), "dt")))
contains("the first four are what employers test", section("takeaways").text(),
         "Node.js / Java / Python, SQL & NoSQL databases, REST & GraphQL APIs and System design")

RELATED = ["Full Stack Developer", "Software Engineer", "DevOps Engineer", "Cloud Architect"]
equal("four related roles, in order", texts(section("related"), "h3"), RELATED)
equal("their cards lead to their pages",
      [card.first("a").get("href") for card in section("related").all("li", class_="card")],
      [f"/career-path/{slug}" for slug in ("full-stack-developer", "software-engineer", "devops-engineer",
                                           "cloud-architect")])
none("the related roles have pages of their own", [role for role in RELATED if not any(
    authored.words(found, "title") == role for found in authored.roles(DATA).values())])

equal("the four questions, in order", texts(section("questions"), "h3"), [
    "What is the career path for a Backend Developer?",
    "What is the next role after Backend Developer?",
    "How do you grow your pay as a Backend Developer?",
    "What does a Backend Developer do all day?"])
answers = {node.get("id"): node.text() for node in section("questions").all("div", class_="question")}
none("the path's answer tells each rung with its years",
     [rung for rung in ("junior (0 to 2 years)", "mid-level (2 to 5 years)", "senior (5 to 8 years)",
                        "lead (8 years and more)") if rung not in answers["career-path"]])
none("the next role's answer names roles beside this one",
     [role for role in RELATED[:3] if role not in answers["next-role"]])
none("the day's answer holds each duty",
     [duty for duty in authored.every(authored.roles()["backend-developer"], "duties/duty")
      if duty not in answers["day-to-day"]])
contains("a day holds the building of APIs", answers["day-to-day"], "APIs")
contains("a day holds database work", answers["day-to-day"], "quer")
contains("a day holds authentication", answers["day-to-day"], "authentication")
contains("a day holds performance", answers["day-to-day"], "performance")

wider = {node.text(): node.get("href") for name in ("next-step", "whole_topic") for node in section(name).all("a")}
none("calls to action and links of the topic lead to the wider site",
     [address for address in ("https://onjob.io/profile", "https://onjob.io/profile/views",
                              "https://onjob.io/jobs?role=backend-developer",
                              "/salary/backend-developer",
                              "/job-description/backend-developer",
                              "/interview-questions/backend-developer",
                              "/early-career/backend-developer", "/faq/backend-developer")
      if address not in wider.values()])
contains("openings carry a fit score", section("next-step").text(), "fit score")
none("the ladder forks into management and a specialist's track",
     {"management track", "specialist track"} - set(texts(section("ladder"), "span", class_="track")))
equal("the ladder forks after senior", len(list(list(section("ladder").all("li", class_="rung"))[3].all("h4"))), 2)
ok("three takeaways", len(texts(section("takeaways"), "li")) == 3)
equal("other titles lead here", sorted(authored.every(authored.roles()["backend-developer"], "also-known-as"))[:2],
      ["API Developer", "Back-end Developer"])
done()
