// what the first screen's markup cannot carry itself; rules in its style sheet stood for it until now
for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
  element.style.cssText = element.dataset.style ?? '';
  element.removeAttribute('data-style');
}

void import('../app/main.tsx');
