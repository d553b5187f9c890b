{{%AUTOESCAPE context="HTML"}}
{{#RUNG_PAYS}}
  <svg class="picture pay-picture" viewBox="0 0 320 {{BARS_HEIGHT}}" role="img" aria-labelledby="pay_title">
    <title id="pay_title">Pay ranges by rung; the table below has the same figures</title>
{{#RUNG}}
    <text class="bar-rung" x="0" y="{{BAR_NAME_Y}}">{{RUNG_NAME}}</text>
{{#RUNG_PAY}}
    <path class="track" d="M0 {{TRACK_Y}}h320"/>
    <rect class="bar" x="{{BAR_X}}" y="{{BAR_Y}}" width="{{BAR_WIDTH}}" height="20" rx="4"/>
    <text class="figures{{#FIGURES_BEFORE}} before{{/FIGURES_BEFORE}}{{#FIGURES_INSIDE}} inside{{/FIGURES_INSIDE}}" x="{{FIGURES_X}}" y="{{BAR_MIDDLE}}" dy="5">{{PAY_MIN}}{{#PAY_SPREAD}}–{{PAY_MAX}}{{/PAY_SPREAD}}</text>
{{/RUNG_PAY}}
{{#PAY_VARIES}}
    <text class="figures" x="0" y="{{BAR_MIDDLE}}" dy="5">varies</text>
{{/PAY_VARIES}}
{{/RUNG}}
  </svg>
{{/RUNG_PAYS}}
