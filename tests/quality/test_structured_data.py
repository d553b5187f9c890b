# SPDX-License-Identifier: MIT
"""What machines read, as judged by validators: schema.org in every page, and the API's description.

Types and properties must be schema.org's, values of the kinds that it names, and what search
engines ask for must be there. The API's answers must fit the description's schemas.
"""
import json
import tempfile

import quality
import tap

quality.install()
with tempfile.TemporaryDirectory(prefix="careerpath-quality-") as folder:
    files = quality.save(folder)
    pages = [file for file, name in files.items() if file.endswith(".html") and "/error/" not in name]
    told = sum(b"application/ld+json" in open(file, "rb").read() for file in pages)
    tap.ok("there is structured data to judge", told > 15, told)
    tap.none("the structured data of every page is valid",
             [f"{files[fault['file']]}: {fault['message']}" for fault in quality.judge("structured-data", pages)])

    # A judge that finds nothing must be able to find something.
    wrong = f"{folder}/wrong.html"
    with open(wrong, "w") as file:
        file.write('<script type="application/ld+json">' + json.dumps({"@graph": [
            {"@type": "Ocupation"}, {"@type": "Occupation", "salary": 1},
            {"@type": "Occupation", "estimatedSalary": {"@type": "Country"}},
            {"@type": "BreadcrumbList", "itemListElement": []}]}) + "</script>")
    found = " ".join(fault["message"] for fault in quality.judge("structured-data", [wrong]))
    tap.ok("the judge sees a wrong type, property, value and list",
           all(word in found for word in ('"Ocupation"', '"salary"', "Country where", "BreadcrumbList")), found)

    with quality.shipped() as site:
        asked = ["/api/v1/openapi.json", "/api/v1/roles"]
        asked += [f"/api/v1/roles/{role['slug']}" for role in json.loads(site.ask(asked[1])[2])["roles"]]
        names = {}
        for number, path in enumerate(asked):
            names[f"{folder}/{number}.json"] = path
            with open(f"{folder}/{number}.json", "wb") as file:
                file.write(site.ask(path)[2])
    tap.none("the API's description is valid OpenAPI 3.1, and its answers are as it says",
             [f"{names[fault['file']]}: {fault['message']}" for fault in quality.judge("openapi", names)])
tap.done()
