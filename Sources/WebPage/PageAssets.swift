/// The page's own style and script.
enum PageAssets {
  /// One sans family, two weights, colours with a contrast of at least 4.5 : 1.
  static let style = """
    :root{--ink:#1a1a1a;--second:#4a4a4a;--faint:#666;--line:#e2e2de;--paper:#fff;--tint:#f7f7f5;
    --accent:#1d6296;--mark:#fff0b3}
    *{box-sizing:border-box}
    body{margin:0;color:var(--ink);background:var(--paper);line-height:1.6;font-size:15px;
    font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',
    'WenQuanYi Micro Hei',sans-serif}
    .skip{position:absolute;left:-99em}.skip:focus{left:1em;top:.5em;background:#fff;padding:.4em}
    header{padding:1.6rem 2rem .8rem}h1{font-size:1.75rem;line-height:1.3;margin:0}
    header p{margin:.3rem 0 0;color:var(--second)}
    .filters{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;
    align-items:center;padding:.7rem 2rem;background:rgba(255,255,255,.96);
    border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
    .filters label{color:var(--second);display:flex;align-items:center;gap:.5em}
    select,input[type=search],.filters button{font:inherit;color:var(--ink);background:#fff;
    border:1px solid #8f8f8f;border-radius:4px;padding:.3em .6em;max-width:19rem}
    input[type=search]{width:15rem}.filters button{cursor:pointer}
    .filters button:hover{background:var(--tint)}output{margin-left:auto;color:var(--second)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:1px}
    main{display:grid;grid-template-columns:minmax(19rem,29%) 1fr;gap:2rem;padding:1.2rem 2rem}
    .map{position:sticky;top:4.4rem;align-self:start}
    .map svg{display:block;width:100%;height:auto;max-height:calc(100vh - 8rem)}
    .map .area,.map .symbol{cursor:pointer}
    .map .chosen{stroke:#d55e00;stroke-width:1.6}.map .dim{opacity:.25}
    .hint{margin:.4rem 0;color:var(--faint);font-size:.87rem}
    .facts{min-width:0;outline:0}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th:nth-child(1),th:nth-child(2),th:nth-child(5){width:9em}th:nth-child(3){width:8em}th:nth-child(4){width:6.5em}
    caption{text-align:left;color:var(--second);padding-bottom:.4rem}
    th{text-align:left;font-weight:normal;border-bottom:2px solid var(--ink);padding:.3rem .8rem .3rem 0;
    white-space:nowrap;vertical-align:bottom}
    th button{font:inherit;font-weight:bold;border:0;background:none;padding:0;cursor:pointer;color:inherit}
    th:last-child{font-weight:bold}
    th[aria-sort=ascending] button::after{content:' ▲'}
    th[aria-sort=descending] button::after{content:' ▼'}
    td{border-bottom:1px solid var(--line);padding:.55rem .8rem .55rem 0;vertical-align:top}
    td small{display:block;color:var(--faint);font-size:.84rem;line-height:1.45}
    td{overflow-wrap:anywhere}
        .number{font-variant-numeric:tabular-nums}
    .number i{display:block;font-style:normal;font-size:.84rem;color:#8a4a00}
    .sentence{max-width:40em}q{quotes:none}mark{background:var(--mark);color:inherit;font-weight:bold;
    padding:0 .1em;border-radius:2px}
    footer{padding:1rem 2rem 2rem;color:var(--faint);font-size:.87rem}footer p{margin:0}
    html:not(.js) .script{display:none}
    [hidden]{display:none!important}
    @media(max-width:60rem){main{grid-template-columns:1fr}.map{position:static;max-width:32rem}
    header,.filters,main,footer{padding-left:1rem;padding-right:1rem}.filters{position:static}
    td{display:block;border:0;padding:.15rem 0}tr{display:block;border-bottom:1px solid var(--line);
    padding:.6rem 0}thead{display:none}table{table-layout:auto}}
    @media print{.filters,.hint{display:none!important}.map{position:static}
    main{display:block}tr{break-inside:avoid}}

    """

  /// Filters and sorts the rows that are there; makes no markup of text.
  static let script = """
    'use strict';(function(){
    document.documentElement.className='js';
    var find=function(s){return document.querySelector(s)},
    all=function(s){return Array.prototype.slice.call(document.querySelectorAll(s))};
    var body=find('tbody'),rows=Array.prototype.slice.call(body.rows),county='';
    var texts=rows.map(function(r){return r.textContent.toLowerCase()});
    var marks=all('.map .area,.map .symbol');
    function within(code,choice){return choice===''||(choice==='-'?code==='':code.indexOf(choice)===0)}
    function same(code){return county===''||code===county||
    (county.slice(4)==='00'&&code.slice(0,4)===county.slice(0,4))}
    function update(){
    var industry=find('#industry').value,measure=find('#measure').value,
    indicator=find('#indicator').value,
    words=find('#search').value.toLowerCase().split(/\\s+/),actual=find('#actual').checked,
    shown=0,counties={};
    rows.forEach(function(row,i){var d=row.dataset;
    var rest=within(d.industry,industry)&&(measure===''||d.measure===measure)&&
    (indicator===''||d.indicator===indicator)&&
    !(actual&&'open' in d)&&words.every(function(w){return texts[i].indexOf(w)>=0});
    if(rest)counties[d.county]=true;
    row.hidden=!(rest&&same(d.county));if(!row.hidden)shown++});
    var filtered=industry!==''||measure!==''||indicator!==''||actual||words.join('')!=='';
    marks.forEach(function(m){var c=m.getAttribute('data-code');
    m.classList.toggle('chosen',c===county);
    m.classList.toggle('dim',filtered&&m.classList.contains('symbol')&&!counties[c])});
    find('#count').textContent=shown===rows.length?'共'+shown+'条':
    rows.length+'条中的'+shown+'条'+(county?'（'+name(county)+'）':'');
    find('#none').hidden=shown>0}
    function name(code){var m=marks.filter(function(m){return m.getAttribute('data-code')===code})[0];
    return m?m.getAttribute('data-name'):code}
    function choose(code){county=county===code?'':code;update()}
    marks.forEach(function(m){m.setAttribute('tabindex','0');m.setAttribute('role','button');
    m.setAttribute('aria-label',m.getAttribute('data-name'));
    if(!m.getAttribute('data-value')){m.removeAttribute('tabindex');m.removeAttribute('role')}
    m.addEventListener('click',function(){choose(m.getAttribute('data-code'))});
    m.addEventListener('keydown',function(e){if(e.key==='Enter'||e.key===' '){e.preventDefault();
    choose(m.getAttribute('data-code'))}})});
    var form=find('.filters');
    form.addEventListener('input',update);form.addEventListener('change',update);
    form.addEventListener('submit',function(e){e.preventDefault()});
    form.addEventListener('reset',function(){county='';setTimeout(update,0)});
    all('th button').forEach(function(button){button.addEventListener('click',function(){
    var head=button.parentNode,i=head.cellIndex,number=head.dataset.kind==='number';
    var down=head.getAttribute('aria-sort')==='ascending';
    all('th').forEach(function(h){h.removeAttribute('aria-sort')});
    head.setAttribute('aria-sort',down?'descending':'ascending');
    var key=function(r){var c=r.cells[i];return c.hasAttribute('data-sort')?c.getAttribute('data-sort'):
    c.textContent};
    rows.map(function(r,n){return{row:r,key:number?+key(r):key(r),n:n}}).sort(function(a,b){
    var d=a.key<b.key?-1:a.key>b.key?1:0;return(down?-d:d)||a.n-b.n}).forEach(function(x){
    body.appendChild(x.row)})})});
    update()})();

    """
}
