{{%AUTOESCAPE context="HTML"}}
  <svg class="picture role-map" viewBox="0 0 320 {{MAP_HEIGHT}}" role="group" aria-labelledby="map_title">
    <title id="map_title">Map of the roles around this one</title>
    <defs><marker id="map_arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>
{{#LEFT_OF_MAP}}
    <text class="caption" x="0" y="{{MAP_CAPTION_Y}}">leads here</text>
{{/LEFT_OF_MAP}}
{{#MAP_HERE}}
    <path class="way" d="M{{NODE_RIGHT}} {{NODE_MIDDLE_Y}}C104 {{NODE_MIDDLE_Y}} 98 {{CENTER_MIDDLE_Y}} 111 {{CENTER_MIDDLE_Y}}" marker-end="url(#map_arrow)"/>
    <a class="node" href="{{ROLE_PATH}}"><g><foreignObject x="{{NODE_X}}" y="{{NODE_Y}}" width="92" height="48"><span>{{ROLE_TITLE}}</span></foreignObject></g></a>
{{/MAP_HERE}}
{{#ROUND_MAP}}
    <text class="caption beside" x="160" y="14">beside: moves go both ways</text>
{{/ROUND_MAP}}
{{#MAP_BESIDE}}
    <path class="way" d="M160 {{CENTER_EDGE}}C160 {{NODE_EDGE}} {{NODE_MIDDLE_X}} {{CENTER_EDGE}} {{NODE_MIDDLE_X}} {{NODE_EDGE}}" marker-start="url(#map_arrow)" marker-end="url(#map_arrow)"/>
    <a class="node" href="{{ROLE_PATH}}"><g><foreignObject x="{{NODE_X}}" y="{{NODE_Y}}" width="92" height="48"><span>{{ROLE_TITLE}}</span></foreignObject></g></a>
{{/MAP_BESIDE}}
    <g class="node here"><foreignObject x="114" y="{{CENTER_Y}}" width="92" height="48"><span>{{ROLE_TITLE}}</span></foreignObject></g>
{{#RIGHT_OF_MAP}}
    <text class="caption on" x="320" y="{{MAP_CAPTION_Y}}">leads on to</text>
{{/RIGHT_OF_MAP}}
{{#MAP_ON}}
    <path class="way" d="M209 {{CENTER_MIDDLE_Y}}C222 {{CENTER_MIDDLE_Y}} 216 {{NODE_MIDDLE_Y}} {{NODE_LEFT}} {{NODE_MIDDLE_Y}}" marker-end="url(#map_arrow)"/>
    <a class="node" href="{{ROLE_PATH}}"><g><foreignObject x="{{NODE_X}}" y="{{NODE_Y}}" width="92" height="48"><span>{{ROLE_TITLE}}</span></foreignObject></g></a>
{{/MAP_ON}}
  </svg>
