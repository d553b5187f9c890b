{{NAME}} ({{#CLOSED}}{{FROM}} to {{TO}} years{{/CLOSED}}{{#OPEN}}{{FROM}} years and more{{/OPEN}})
