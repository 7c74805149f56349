//! Knows when everything that was written until now has also been heard.
//!
//! Linux tells of files in one queue, in order, but the thread that passes it on may
//! be late. A write to a file of our own, which has no name and vanishes with us, is
//! heard after all that was told before it. Elsewhere there is no such order, and no barrier.

#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) use linux::Barrier;

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) use nowhere::Barrier;

#[cfg(any(target_os = "linux", target_os = "android"))]
mod linux {
    use std::fs::File;
    use std::os::fd::AsRawFd;
    use std::os::unix::fs::{FileExt, MetadataExt};
    use std::path::{Path, PathBuf};

    use notify::{RecommendedWatcher, RecursiveMode, Watcher};
    use rustix::fs::{CWD, Mode, OFlags, openat};

    /// Folders that are there on any Linux and lie in memory as a rule. Not the site's own: a nameless
    /// file keeps its folder from being told gone.
    const FOLDERS: [&str; 2] = ["/dev/shm", "/tmp"];

    /// A file that only we write.
    #[derive(Debug)]
    pub(in super::super) struct Barrier {
        file: File,
        path: PathBuf,
        echo: PathBuf,
    }

    impl Barrier {
        /// One that this watcher hears; none where no disk has nameless files.
        pub fn new(watcher: &mut RecommendedWatcher) -> Option<Self> {
            let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
            let open = |folder: &&str| openat(CWD, *folder, flags, Mode::RUSR | Mode::WUSR).ok();
            let (folder, file) = FOLDERS.iter().find_map(|folder| Some((folder, File::from(open(folder)?))))?;
            let path = PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()));
            let echo = Path::new(folder).join(format!("#{}", file.metadata().ok()?.ino()));
            watcher.watch(&path, RecursiveMode::NonRecursive).ok()?;
            Some(Self { file, path, echo })
        }

        /// Writes to it; true when that will be heard.
        pub fn raise(&self) -> bool {
            self.file.write_all_at(b"|", 0).is_ok()
        }

        /// True for the path under which every write is heard once.
        pub fn is_at(&self, path: &Path) -> bool {
            path == self.path
        }

        /// True for the path under which it is heard once more by who watches its folder.
        pub fn is_echo_at(&self, path: &Path) -> bool {
            path == self.echo
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod nowhere {
    use std::path::Path;

    use notify::RecommendedWatcher;

    /// None.
    #[derive(Debug)]
    pub(in super::super) struct Barrier;

    impl Barrier {
        /// There is none here.
        pub fn new(_watcher: &mut RecommendedWatcher) -> Option<Self> {
            None
        }

        /// Never heard.
        pub fn raise(&self) -> bool {
            false
        }

        /// Nowhere.
        pub fn is_at(&self, _path: &Path) -> bool {
            false
        }

        /// Nowhere either.
        pub fn is_echo_at(&self, _path: &Path) -> bool {
            false
        }
    }
}
