//! A small server for the bundle, on this machine only: `cargo xtask serve` and the browser tests use the same.
//!
//! One thread per connection and the standard library are enough for one visitor, and cost a new machine no minute.

pub mod headers;
pub mod site;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::compress::BrotliStore;
use site::{Answer, Question, Site};

/// What is served, and how.
#[derive(Debug, Default)]
pub struct Options {
    /// The folder of the bundle.
    pub folder: PathBuf,
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The path that the folder appears under: empty, or like `/sub/folder`.
    pub prefix: String,
    /// Where compressed copies are kept; nothing is compressed without it.
    pub brotli: Option<BrotliStore>,
    /// Files that are not in the folder, for tests, by their path.
    pub extra: BTreeMap<String, Vec<u8>>,
    /// Put at the beginning of the page's head, for tests.
    pub head_insert: String,
}

/// One request and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// The method.
    pub method: String,
    /// The path as it was asked for, with its query.
    pub path: String,
    /// The status that was answered.
    pub status: u16,
    /// The bytes of the body as sent.
    pub sent: usize,
}

/// A running server; dropping it frees the port.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    site: Site,
    log: Mutex<Vec<LogLine>>,
    offline: AtomicBool,
    over: AtomicBool,
}

impl Server {
    /// Starts to serve.
    pub fn start(options: Options) -> Result<Self> {
        let Options { folder, port, prefix, brotli, extra, head_insert } = options;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("port {port} is taken; is another server running?"))?;
        let address = listener.local_addr()?;
        let site = Site { folder, prefix, brotli, extra, head_insert };
        let shared = Arc::new(Shared {
            site,
            log: Mutex::default(),
            offline: AtomicBool::new(false),
            over: AtomicBool::new(false),
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Ok(Self { address, shared })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.shared.site.prefix)
    }

    /// All requests so far.
    pub fn log(&self) -> Vec<LogLine> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Cuts the line, or mends it: while it is cut, every connection ends without an answer.
    pub fn set_offline(&self, offline: bool) {
        self.shared.offline.store(offline, Ordering::SeqCst);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        // The accepting thread sleeps until somebody calls.
        drop(TcpStream::connect(self.address));
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.over.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A visitor who hangs up is no news.
            let _ = converse(&stream, &shared);
            let _ = stream.shutdown(Shutdown::Both);
        });
    }
}

/// Answers one connection until either side ends it.
fn converse(stream: &TcpStream, shared: &Shared) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some((question, asked)) = read_question(&mut reader)? {
        if shared.offline.load(Ordering::SeqCst) || shared.over.load(Ordering::SeqCst) {
            return Ok(());
        }
        let answer = shared.site.answer(&question);
        let line =
            LogLine { method: question.method.clone(), path: asked, status: answer.status, sent: answer.body.len() };
        shared.log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        write_answer(stream, &answer, question.method == "HEAD")?;
        if !matches!(question.method.as_str(), "GET" | "HEAD") {
            return Ok(()); // Its body was not read.
        }
    }
    Ok(())
}

/// Reads the head of a request; nothing at the end of the connection. A head of many lines or long ones ends it too.
fn read_question(reader: &mut BufReader<&TcpStream>) -> Result<Option<(Question, String)>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || lines.len() > 100 || line.len() > 16_384 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        lines.push(line.to_owned());
    }
    let Some(first) = lines.first() else { return Ok(None) };
    let mut words = first.split(' ');
    let (Some(method), Some(asked)) = (words.next(), words.next()) else { return Ok(None) };
    let header = |name: &str| {
        let pairs = lines[1..].iter().filter_map(|line| line.split_once(':'));
        pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned()).next()
    };
    let takes_brotli = header("Accept-Encoding").is_some_and(|value| value.split(',').any(|way| way.trim() == "br"));
    let path = asked.split(['?', '#']).next().unwrap_or_default().to_owned();
    let question = Question { method: method.to_owned(), path, takes_brotli, known: header("If-None-Match") };
    Ok(Some((question, asked.to_owned())))
}

fn write_answer(mut stream: &TcpStream, answer: &Answer, head_only: bool) -> Result<()> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    if answer.status != 304 {
        head += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    head.push_str("\r\n");
    let mut message = head.into_bytes();
    if !head_only {
        message.extend_from_slice(&answer.body);
    }
    stream.write_all(&message)?;
    Ok(())
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    }
}
