{{%AUTOESCAPE context="HTML"}}
{{#PART}}
{{#PARAGRAPH}}
    <p>{{PARAGRAPH}}</p>
{{/PARAGRAPH}}
{{#ITEMS}}
    <ul>
{{#ITEM}}
      <li>{{ITEM_TEXT}}</li>
{{/ITEM}}
    </ul>
{{/ITEMS}}
{{/PART}}
