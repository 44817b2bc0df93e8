//! How the map is seen: which part, how large, with which layers; and the
//! picture that follows from it.
//!
//! Zooming scales the picture as it is. Only when the zoom has come to rest are
//! symbols and letters brought back to a size that can be read, and the names
//! arranged anew.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::domain::client::Client;
use crate::domain::map::version::MapVersion;
use crate::drawing::geometry::{Point, Rect, point_of};
use crate::drawing::scene::{Layer, Options, Scene};
use crate::drawing::sizes::{Grade, Sizes};
use crate::drawing::water::Water;
use crate::editor::viewport::{Insets, Screen, Viewport};
use crate::ui::map::analysed::Analysed;
use crate::ui::map::emphasis::Emphasis;
use crate::ui::map::experiment::Experiment;
use crate::ui::map::names::{self, Names};
use crate::ui::map::shapes::Shapes;
use crate::ui::map::state::MapState;
use crate::ui::platform::layout::{self, Space};

/// How long the zoom rests before letters are set anew.
const REST: Duration = Duration::from_millis(140);

/// How much larger one press of the button makes the map.
const STEP: f64 = 1.25;

/// How far from the edge of the free screen a contact is brought into view.
const MARGIN: f64 = 48.0;

/// The room between a panel and the map, and between the map and the edge.
const GAP: f64 = 10.0;
const EDGE: f64 = 3.0;

/// How the map is seen. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct View {
    /// Which part of the map, and how large.
    pub viewport: RwSignal<Viewport>,
    /// How the map was painted last. While it is being zoomed or shifted, the
    /// painting moves as a whole; it is painted anew when the hand rests.
    pub painted: RwSignal<Viewport>,
    /// The layers that are shown.
    pub layers: RwSignal<BTreeSet<Layer>>,
    /// How large letters are.
    pub letters: RwSignal<Grade>,
    /// How large symbols are.
    pub symbols: RwSignal<Grade>,
    /// The picture, without names.
    pub scene: Memo<Arc<Scene>>,
    // Behind one handle, because a view is copied into every shape of the map.
    shapes: StoredValue<Shapes>,
    analysed: StoredValue<Analysed>,
    /// The names.
    pub names: Memo<Arc<Names>>,
    /// How the picture is drawn.
    pub options: Memo<Options>,
    /// What of it stands out.
    pub emphasis: Emphasis,
    state: StoredValue<MapState>,
    screen: RwSignal<Screen>,
    settled: RwSignal<f64>,
    is_fitted: StoredValue<bool>,
    resting: StoredValue<Option<TimeoutHandle>>,
}

impl View {
    /// The whole network map; the eco-map is a layer that is asked for.
    pub fn new(state: MapState) -> Self {
        let locale = state.locale();
        let layers = RwSignal::new(Layer::usual());
        let (letters, symbols) = (RwSignal::new(Grade::Normal), RwSignal::new(Grade::Normal));
        let analysed = Analysed::new(state);
        let settled = RwSignal::new(1.0);
        let client = Memo::new(move |_| state.case.with(|case| case.client.clone()));
        let options = Memo::new(move |_| {
            let mut options = Options {
                layers: layers.get(),
                letters: letters.get(),
                symbols: symbols.get(),
                ..Options::for_scale(settled.get())
            };
            analysed.add_to(&mut options);
            options
        });
        let scene = Memo::new(move |_| {
            let draw = |version: &MapVersion, client: &Client, options: &Options| {
                Arc::new(Scene::without_labels(&version.network, client, options, locale))
            };
            state.version.with(|version| client.with(|client| options.with(|options| draw(version, client, options))))
        });
        let names = names::arranged(state, client, scene, options);
        let shapes = Shapes::new(scene, state.selection);
        let emphasis = Emphasis::new(state, scene);
        let screen = Screen { width: 1000.0, height: 800.0, insets: Insets::default() };
        let viewport = Viewport::fitted(Rect::around(Point::ORIGIN, 360.0, 360.0), screen);
        Self {
            viewport: RwSignal::new(viewport),
            painted: RwSignal::new(viewport),
            layers,
            letters,
            symbols,
            scene,
            shapes: StoredValue::new(shapes),
            analysed: StoredValue::new(analysed),
            names,
            options,
            emphasis,
            state: StoredValue::new(state),
            screen: RwSignal::new(screen),
            settled,
            is_fitted: StoredValue::new(true),
            resting: StoredValue::new(None),
        }
    }

    /// The shapes of the picture one by one.
    pub fn shapes(&self) -> Shapes {
        self.shapes.get_value()
    }

    /// What of the analysis is shown.
    pub fn analysed(&self) -> Analysed {
        self.analysed.get_value()
    }

    /// Who is thought away.
    pub fn experiment(&self) -> Experiment {
        self.state.get_value().experiment()
    }

    /// What an image of the map holds: what the screen shows, at full size, and
    /// everybody, since an image outlives a thought.
    pub fn image_options(&self) -> Options {
        let mut options = Options { layers: self.layers.get_untracked(), ..Options::for_scale(1.0) };
        self.analysed().add_whole(self.state.get_value(), &mut options);
        options
    }

    /// The canvas and what panels cover of it.
    pub fn screen(&self) -> Screen {
        self.screen.get_untracked()
    }

    /// The canvas has this space now.
    pub fn resized(&self, canvas: Space) {
        let insets = insets(canvas);
        self.screen.set(Screen { width: canvas.width, height: canvas.height, insets });
        if self.is_fitted.get_value() {
            self.fit();
        } else {
            let bounds = self.scene.with_untracked(|scene| scene.bounds);
            self.viewport.update(|viewport| *viewport = viewport.kept_reachable(bounds, self.screen()));
            self.paint();
        }
    }

    /// A panel may have come up over this point; if so, the map makes room.
    pub fn make_room(&self, canvas: Space, at_map: Point) {
        if self.screen.try_get_untracked().is_some() && canvas.width > 0.0 {
            self.screen.update(|screen| screen.insets = insets(canvas));
            self.reveal(at_map);
        }
    }

    /// How the painting is moved to show what is looked at, as a value of the
    /// style property `transform`.
    pub fn drift(&self) -> String {
        let (painted, now) = (self.painted.get(), self.viewport.get());
        if painted == now {
            return "none".to_owned();
        }
        let factor = now.scale() / painted.scale();
        let way = now.anchor_at_screen().minus(painted.anchor_at_screen().times(factor));
        format!("translate({:.2}px, {:.2}px) scale({factor:.5})", way.x, way.y)
    }

    /// Looks at the map like this.
    pub fn look(&self, viewport: Viewport) {
        self.is_fitted.set_value(false);
        self.viewport.set(viewport);
        self.settle_soon();
    }

    /// Shows the whole map, clear of panels.
    pub fn fit(&self) {
        let mut viewport = self.viewport.get_untracked();
        // The room that letters need depends on the zoom, and the other way round.
        for _ in 0..3 {
            viewport = Viewport::fitted(self.extent(viewport.scale()), self.screen());
        }
        self.viewport.set(viewport);
        self.is_fitted.set_value(true);
        self.settle();
    }

    /// Letters and symbols have another size: a map that filled the screen
    /// fills it again.
    pub fn refit(&self) {
        if self.is_fitted.get_value() {
            self.fit();
        }
    }

    /// One step larger.
    pub fn zoom_in(&self) {
        self.zoom(STEP);
    }

    /// One step smaller.
    pub fn zoom_out(&self) {
        self.zoom(1.0 / STEP);
    }

    /// Brings a point of the map out from under panels, if it is there.
    pub fn reveal(&self, at_map: Point) {
        let before = self.viewport.get_untracked();
        let after = before.revealing(at_map, self.screen(), MARGIN);
        if after != before {
            self.is_fitted.set_value(false);
            self.viewport.set(after);
            self.paint();
        }
    }

    fn zoom(&self, factor: f64) {
        let screen = self.screen();
        let bounds = self.scene.with_untracked(|scene| scene.bounds);
        let zoomed = self.viewport.get_untracked().zoomed(screen.free().centre(), factor);
        self.look(zoomed.kept_reachable(bounds, screen));
    }

    /// The space of the chart and of everybody on it, drawn at this scale.
    fn extent(&self, scale: f64) -> Rect {
        let (letters, symbols) = (self.letters.get_untracked(), self.symbols.get_untracked());
        let sizes = Sizes::graded(scale, letters, symbols);
        let state = self.state.get_value();
        let chart = Water::new(state.locale(), sizes, &[]).bounds;
        let reach = 18.0 * sizes.symbol;
        state.version.with_untracked(|version| {
            let places = version.network.contacts().filter_map(|contact| contact.place);
            places.fold(chart, |space, place| space.joined(Rect::around(point_of(place), reach, reach)))
        })
    }

    fn settle_soon(&self) {
        if let Some(handle) = self.resting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        let view = *self;
        let handle = set_timeout_with_handle(move || view.settle(), REST).ok();
        self.resting.set_value(handle);
    }

    fn paint(&self) {
        let now = self.viewport.get_untracked();
        if self.painted.get_untracked() != now {
            self.painted.set(now);
        }
    }

    fn settle(&self) {
        // The page may have been left while the zoom was resting.
        let Some(viewport) = self.viewport.try_get_untracked() else { return };
        self.paint();
        let settled = self.settled.get_untracked();
        if (viewport.scale() / settled - 1.0).abs() > 0.01 {
            self.settled.set(viewport.scale());
        }
    }
}

/// How far the panels reach in from each side. `data-covers` says from which; a
/// panel as wide as a phone lies at the foot, whatever it says.
fn insets(canvas: Space) -> Insets {
    let mut insets = Insets::default();
    for (side, panel) in layout::marked("data-covers") {
        let (left, top) = (panel.left - canvas.left, panel.top - canvas.top);
        let is_wide = panel.width > 0.8 * canvas.width;
        // What covers everything leaves no room to make.
        if is_wide && panel.height > 0.8 * canvas.height {
            continue;
        }
        match side.as_str() {
            "top" => insets.top = insets.top.max(top + panel.height),
            "left" if !is_wide => insets.left = insets.left.max(left + panel.width),
            "right" if !is_wide => insets.right = insets.right.max(canvas.width - left),
            _ => insets.bottom = insets.bottom.max(canvas.height - top),
        }
    }
    let with_gap = |inset: f64| if inset > 0.0 { inset + GAP } else { EDGE };
    Insets {
        left: with_gap(insets.left),
        top: with_gap(insets.top),
        right: with_gap(insets.right),
        bottom: with_gap(insets.bottom),
    }
}
