const switchBefore =
  /\b(?:switch(?:ing)?|turn(?:ing)?|toggl(?:e|ing)|untick(?:ing)?|uncheck(?:ing)?|disabl(?:e|ing)|deselect(?:ing)?)(?: off)? [‘“"']([^’”"']{3,40})[’”"'](?: off)? (?:in|under|at|from|within) (?:the )?$/i;

/** "Switch off ‘Tailored offers’ in Profile > Privacy": what is switched is the last step of the path. */
export function switchedStep(before: string): string | null {
  return switchBefore.exec(before)?.[1] ?? null;
}
