{{TITLE:none}}
