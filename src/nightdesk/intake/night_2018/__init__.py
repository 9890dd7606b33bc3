"""The night of 3 May 2018, made into a night pack out of public files by `build`."""
