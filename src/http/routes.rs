//! Which method and path do what.

use super::url;

/// What a route does; its name is what `authenticate` is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Stores points.
    Put,
    /// Answers a Timely query.
    Query,
    /// Lists names by prefix.
    Suggest,
    /// Lists the tags of series.
    Lookup,
    /// Lists the aggregators' names.
    Aggregators,
    /// Lists every series.
    Metrics,
    /// Tells the version.
    Version,
    /// Tells the version as JSON.
    VersionJson,
    /// Tells the settings that OpenTSDB's clients ask for: there are none.
    Config,
    /// Describes the types of filters.
    ConfigFilters,
    /// Writes the tree as text.
    Exposition,
    /// Writes the tree as JSON.
    Tree,
    /// Gives all there is as bytes, to start another from.
    Image,
    /// Counts hits; over a WebSocket, follows them.
    Hits,
    /// A recorder's targets with their callers and times.
    HitsTimeSeries,
    /// A recorder's targets with their counts.
    HitsAggregate,
    /// A recorder's targets and edges.
    HitsGraph,
    /// Every hit of a recorder from now on.
    HitsLive,
    /// Answers a Heroic query.
    QueryMetrics,
    /// Answers a query in Heroic's language.
    QueryHql,
    /// Lists values by tag, as Heroic does.
    Tags,
    /// Lists the keys of series.
    Keys,
    /// Lists whole series.
    Timeseries,
    /// Stores the points of one series.
    Write,
    /// Adds another world's delta.
    Merge,
}

impl Operation {
    /// The name that `authenticate` is told.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Put => "put",
            Self::Query => "query",
            Self::Suggest => "suggest",
            Self::Lookup => "lookup",
            Self::Aggregators => "aggregators",
            Self::Metrics => "metrics",
            Self::Version | Self::VersionJson => "version",
            Self::Config | Self::ConfigFilters => "config",
            Self::Exposition => "exposition",
            Self::Tree => "tree",
            Self::Image => "image",
            Self::Hits => "hits",
            Self::HitsTimeSeries => "hits_time_series",
            Self::HitsAggregate => "hits_aggregate",
            Self::HitsGraph => "hits_graph",
            Self::HitsLive => "hits_live",
            Self::QueryMetrics => "queryMetrics",
            Self::QueryHql => "queryHql",
            Self::Tags => "tags",
            Self::Keys => "keys",
            Self::Timeseries => "timeseries",
            Self::Write => "write",
            Self::Merge => "merge",
        }
    }

    /// Whether it is one of Heroic's, whose refusals look different.
    #[must_use]
    pub const fn is_heroic(self) -> bool {
        matches!(self, Self::QueryMetrics | Self::QueryHql | Self::Tags | Self::Keys | Self::Timeseries | Self::Write)
    }

    /// Whether its body may write numbers that JSON lacks: in a batch, such a one costs its element, not the others.
    #[must_use]
    pub const fn takes_literals(self) -> bool {
        matches!(self, Self::Put | Self::Hits)
    }

    /// Whether it changes what is held.
    #[must_use]
    pub const fn writes(self) -> bool {
        matches!(self, Self::Put | Self::Hits | Self::Write | Self::Merge)
    }
}

/// One line of the table.
#[derive(Debug)]
pub struct Route {
    /// The HTTP method.
    pub method: &'static str,
    /// `{id}` stands for one segment of any text.
    pub path: &'static str,
    /// What it does.
    pub operation: Operation,
}

const fn route(method: &'static str, path: &'static str, operation: Operation) -> Route {
    Route { method, path, operation }
}

/// Every route there is. `HEAD` goes where `GET` does.
pub const ROUTES: &[Route] = &[
    route("POST", "/api/put", Operation::Put),
    route("GET", "/api/query", Operation::Query),
    route("POST", "/api/query", Operation::Query),
    route("GET", "/api/suggest", Operation::Suggest),
    route("POST", "/api/suggest", Operation::Suggest),
    route("GET", "/api/search/lookup", Operation::Lookup),
    route("POST", "/api/search/lookup", Operation::Lookup),
    route("GET", "/api/aggregators", Operation::Aggregators),
    route("POST", "/api/aggregators", Operation::Aggregators),
    route("GET", "/api/metrics", Operation::Metrics),
    route("POST", "/api/metrics", Operation::Metrics),
    route("GET", "/version", Operation::Version),
    route("POST", "/version", Operation::Version),
    route("GET", "/api/version", Operation::VersionJson),
    route("POST", "/api/version", Operation::VersionJson),
    route("GET", "/api/config", Operation::Config),
    route("GET", "/api/config/filters", Operation::ConfigFilters),
    route("GET", "/metrics", Operation::Exposition),
    route("GET", "/tree", Operation::Tree),
    route("GET", "/image", Operation::Image),
    route("POST", "/metrics", Operation::QueryMetrics),
    route("POST", "/query/metrics", Operation::QueryHql),
    route("POST", "/tags", Operation::Tags),
    route("POST", "/keys", Operation::Keys),
    route("POST", "/timeseries", Operation::Timeseries),
    route("POST", "/write", Operation::Write),
    route("POST", "/merge", Operation::Merge),
    route("POST", "/hits/{id}", Operation::Hits),
    route("GET", "/hits/{id}/time_series", Operation::HitsTimeSeries),
    route("GET", "/hits/{id}/aggregate", Operation::HitsAggregate),
    route("GET", "/hits/{id}/graph", Operation::HitsGraph),
    route("GET", "/hits/{id}/live", Operation::HitsLive),
];

/// What the table says of a method and path.
#[derive(Debug)]
pub enum Matched {
    /// The route, and what stood for `{id}`, decoded.
    Route(&'static Route, Option<String>),
    /// The path is there for these methods, as `Allow` lists them.
    WrongMethod(String),
    /// No such path.
    Nothing,
}

/// Looks a request up in the table.
#[inline(never)]
#[must_use]
pub fn find(method: &str, path: &str) -> Matched {
    let method = if method == "HEAD" { "GET" } else { method };
    let mut allow = String::new();
    for route in ROUTES {
        let Some(id) = matches(route.path, path) else { continue };
        if route.method == method {
            return Matched::Route(route, id.map(url::decode));
        }
        if !allow.is_empty() {
            allow.push_str(", ");
        }
        allow.push_str(if route.method == "GET" { "GET, HEAD" } else { route.method });
    }
    if allow.is_empty() { Matched::Nothing } else { Matched::WrongMethod(allow) }
}

/// Whether a request is for one of Heroic's routes: by its method, or by its path where no other API has that.
#[must_use]
pub fn is_heroic(method: &str, path: &str) -> bool {
    let here = || ROUTES.iter().filter(|route| matches(route.path, path).is_some());
    match here().find(|route| route.method == method) {
        Some(route) => route.operation.is_heroic(),
        None => here().next().is_some() && here().all(|route| route.operation.is_heroic()),
    }
}

/// `None`: another path; else what stood for `{id}`, if the pattern has one.
fn matches<'a>(pattern: &str, path: &'a str) -> Option<Option<&'a str>> {
    let Some((before, after)) = pattern.split_once('{') else {
        return (pattern == path).then_some(None);
    };
    let id = path.strip_prefix(before)?.strip_suffix(after.strip_prefix("id}")?)?;
    (!id.is_empty() && !id.bytes().any(|byte| byte == b'/')).then_some(Some(id))
}
