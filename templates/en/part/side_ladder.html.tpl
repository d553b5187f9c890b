{{%AUTOESCAPE context="HTML"}}
  <section class="scroll" tabindex="0" aria-labelledby="ladder-{{ROLE_SLUG}}">
  <table>
    <caption><h3 id="ladder-{{ROLE_SLUG}}"><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></h3></caption>
    <thead>
      <tr><th scope="col">Rung</th><th scope="col">Years</th><th scope="col">Pay in {{REGION}}</th><th scope="col">Source</th></tr>
    </thead>
    <tbody>
{{#RUNG}}
      <tr>
        <th scope="row">{{RUNG_LABEL}}</th>
        <td>{{>PART_YEARS}}</td>
{{#RUNG_PAY}}
        <td>{{>PART_PAY}}</td>
        <td><a href="{{PAY_SOURCE_ADDRESS}}" rel="nofollow">{{PAY_SOURCE}}</a>, {{#PAY_PUBLISHED}}{{PAY_PUBLISHED}}{{/PAY_PUBLISHED}}{{#PAY_UNDATED}}undated, read {{PAY_READ}}{{/PAY_UNDATED}}</td>
{{/RUNG_PAY}}
{{#PAY_VARIES}}
        <td>Varies</td>
        <td>No source that fits this rung</td>
{{/PAY_VARIES}}
      </tr>
{{/RUNG}}
    </tbody>
  </table>
  </section>
