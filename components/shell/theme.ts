'use client';

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eaf0fa',
  '#d3dff3',
  '#a8c0e8',
  '#93b7f3',
  '#7ea8ee',
  '#3d6fc2',
  '#1f4fa3',
  '#1a448d',
  '#153874',
  '#102b5a',
];

/** Mantine's own surfaces in the dark, matched to app/tokens.css. */
const dark: MantineColorsTuple = [
  '#eceded',
  '#bcc1c8',
  '#979ea7',
  '#767e88',
  '#424951',
  '#2a2f35',
  '#16191d',
  '#121417',
  '#0f1114',
  '#0b0d0f',
];

/** The accent's text is dark on light blue in the dark: Mantine's own choice would be white on it. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.color !== undefined && input.color !== 'accent') return colors;
  switch (input.variant) {
    case 'filled':
      return {
        ...colors,
        background: 'var(--accent)',
        hover: 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
        color: 'var(--on-accent)',
      };
    case 'light':
      return {
        ...colors,
        background: 'var(--accent-wash)',
        hover: 'var(--accent-wash)',
        color: 'var(--accent-ink)',
      };
    case 'subtle':
      return { ...colors, hover: 'var(--accent-wash)', color: 'var(--accent-ink)' };
    default:
      return colors;
  }
};

/** Mantine set in the product's type and measures; its colours come from app/tokens.css. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', ui-sans-serif, system-ui, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: "'Inter Variable', ui-sans-serif, system-ui, sans-serif", fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1.25rem', xl: '2.5rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: {
      defaultProps: {
        withArrow: false,
        multiline: true,
        transitionProps: { duration: 120 },
        color: 'var(--ink)',
      },
    },
    // The scroll lock works through a style element without the nonce, which the policy refuses.
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true, lockScroll: false } },
  },
});

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--bad-ink)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
});
