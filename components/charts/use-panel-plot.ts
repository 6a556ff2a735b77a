import { type ComponentType, useEffect, useState } from 'react';
import type { PanelPlotProps } from './panel-plot';

/** The drawing of a panel, once it is here: its library loads after the page's first paint. */
export function usePanelPlot(): { Plot: ComponentType<PanelPlotProps> | null; failed: boolean } {
  const [Plot, setPlot] = useState<ComponentType<PanelPlotProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./panel-plot').then(
      ({ PanelPlot }) => setPlot(() => PanelPlot),
      () => setFailed(true),
    );
  }, []);
  return { Plot, failed };
}
